//! Words that often begin a sentence and are hardly ever names.

use std::sync::LazyLock;

use crate::index::Index;

/// Words that often begin a sentence, by language: pronouns, articles,
/// conjunctions, prepositions and the like, in lower case. Particles of
/// names (`de`, `van`, `al`) have no place here.
const WORDS: &[&str] = &[
    // English
    "a after all also although an and another any are as at because before both but by can could \
     did do does during each even every few finally first for from had has have he her here his \
     how however i if in indeed instead is it its let many meanwhile more moreover most my no not \
     nothing now of on once one only or other others our over please several she since so some \
     still such that the their then there therefore these they this those though through thus to \
     today under unlike until we well were what when where whether which while who why with \
     without would yes yet you your",
    // German
    "aber alle als am an auch auf aus bei bis da damit dann das dass dem den der deren des die \
     dies diese dieser dieses doch dort durch ein eine einem einen einer er es für gegen hier ich \
     ihr ihre im in ist jetzt kein keine man mehr mit nach nicht noch nun nur ob oder ohne sein \
     seine seit sie sind so sowie trotz über um und unter viele vom von vor war was wegen weil \
     wenn wer wie wir wird wo zu zum zur zwar zwei",
    // French
    "alors après au aucun aussi autour aux avant avec ce cela celle celui ces cet cette chaque \
     comme comment dans depuis des dès deux donc elle elles en ensuite entre est et eux il ils \
     je lors lorsque mais même ne nos notre nous on or où par parmi pas pendant plusieurs pour \
     pourquoi puis quand quant que quel quelle qui sa sans selon ses si son sous sur tandis tous \
     tout toutes très un une vos votre vous",
    // Spanish, Catalan
    "además ahora algunos antes aquí así aún aunque bajo cada como con cuando cuál debido desde \
     después donde dos durante ella ellas ellos en entonces entre era es esa ese eso esta estas \
     este estos esto fue ha hace hasta hay hoy la las lo los luego mientras muchos nadie ni no \
     nos nuestra nuestro nunca otra otro para pero por porque pues qué quién según ser si sí sin \
     sobre solo sólo son su sus también tampoco tanto tiene toda todo todos tras tu un una unas \
     unos usted ya yo al els les però amb és això aquest aquesta també quan",
    // Portuguese
    "ainda além algumas alguns antes ao aos após aqui as assim até cada com como contudo desde \
     depois durante e ela elas ele eles em enquanto entre então essa esse esta este eu foi há \
     hoje isso isto já mais mas muitos na não nas nem nenhum no nos nós o onde os ou outra para \
     pela pelo pois por porém porque quando que quem se segundo sem ser seu seus sob sobre sua \
     suas também tem todos tudo um uma você",
    // Italian
    "a abbiamo ad alcuni allora anche ancora appena c'è che chi ci ciò come con così cosa cui da \
     dal dalla dopo dove due è ed ecco fino forse gli ha ho hanno i il in infatti infine inoltre \
     io ma mentre molti nel nella nessuno noi non ogni ora per perché perciò però più poi prima \
     pur qual quando quanto quella questa queste questi questo qui quindi se secondo sei sia si \
     sono sotto su tra tutti tutto un una uno voi",
    // Dutch, Afrikaans
    "al alle als bij daar daarna daarom dan dat deze die dit door dus echter een en er geen haar \
     heeft het hier hij hoe hun ik in is je maar meer men met mijn na naar nee niet nog nu of om \
     omdat onder ons ook op over per sinds te tegen terwijl toch toen tot tussen uit vanaf veel \
     volgens voor waar waarom wanneer want was wat we wel welke wie wij ze zij zijn zo zou",
    // Swedish, Danish, Norwegian
    "alla alle att av både bara da de dem den denne denna der deras det detta dette deres du där \
     därför då efter eller en enligt er et ett etter fast fler for fra från før för han hans har \
     hennes her här hon hun hur hvad hva hvem hver hvis hvor hvordan i ifølge igår ikke ingen inte \
     innan ja jag jeg kan man mange med men mot många nej nei nu nå når när nog och også også om \
     också og på samtidig sedan selv sen siden som så til till trods under ut vad var ved vem vi \
     vid är åt",
    // Icelandic
    "að af á án ef eftir ég ekki en er fyrir hann hún hvað hvar hver hversu í já með nei nú og \
     samt sem síðan svo um undir við vegna það þar þegar þeir þess þessi þetta þá því þær þau",
    // Finnish, Estonian
    "aga ainult ei ennen entä että hän he ja jo jos jotta kuid kui kuin kuinka kun kuten lisäksi \
     me mikä miksi minä missä miten mutta mis mitä myös ne niin nii nüüd nyt oli on oma \
     pärast se sea see seda sellest selline siis siin sillä sitten tai täällä tämä tässä ta te \
     tema vaan vaikka vain või voi",
    // Latvian, Lithuanian
    "ar arī bet bija bijo būs ja jo jos jis ji jūs kad kādēļ kaip kāpēc kas kur kai mēs mes ne nav \
     nes no o pats pēc pēdējā pirms prie savukārt šis šī ši šie tā tačiau tad tai tas tą taip tie \
     todėl tomēr tu un uz už vai viņa viņš vēl per po su",
    // Polish
    "a aby ale był była było bo by choć co czy dla dlaczego dlatego do dziś gdy gdyby gdzie i ich \
     ile innym ja jak jako jednak jego jej jest jeśli jeżeli już każdy kiedy kto która które \
     który lecz ma mamy między może my na nad nam natomiast nie niestety nikt o obecnie od on \
     ona oni one oraz po pod podczas ponadto poza przed przez przy są się skąd ta tak także tam \
     te ten teraz to tu tym tylko w we według więc wszyscy wszystko wtedy z za zaś ze",
    // Czech, Slovak
    "aby aj ako ale alebo ani ano avšak až bol bola bolo byl byla bylo což čo či do dnes však i ja \
     já jak jako je jeho její jej jen jestli jsem jsme jsou k kde kdo kdy kdyby keď když která \
     které který kto ktorá ktoré ktorý len mezi má mnoho my na nad naopak nebo není nikdo o od on \
     ona oni pak po pod podľa podle potom preto pre pri pro proč proto protože před přes při s sa \
     se si som sme sú ta tak také takže tam táto tato ten tento teraz to toto tu u už v ve však \
     všetko všichni vy z za ze zatímco zo",
    // Croatian, Serbian (Latin), Slovenian
    "ako ali bi bila bilo bio bo če čeprav da dok do gdje gde i iako ima in iz ja jaz je jer još \
     kad kada kaj kako kao kar ker ki ko koji kot kdo kje lahko međutim mi moj na nakon ne nego \
     ni nije nisu no o od on ona oni ovaj ova ovo pa po pod poleg pri pred prema sa sad samo se \
     si sta što so su ta tada tako te to toda tudi u v vendar već vi za zakaj zar zašto zato ze",
    // Russian, Ukrainian, Belarusian
    "а без более был была были было в вам вас весь во вот все всё всі вы где да даже де для до его \
     ее её если есть еще ещё ж за затем здесь зараз и из или им их й как какие когда кроме кто \
     лишь мы на над нам нас не него нет ни но о об од однако он она они оно от по под поэтому \
     после потом при про с сейчас со так также там тем то того тогда только тот у уже хотя чем \
     через что чтобы эта эти это этот я і із або але би був була було ви від він вона вони воно \
     всього далі де є з зі його й коли крім лише мені ми наприклад оскільки переважно під після \
     проте та там тепер тим то тобто тоді тому тут у хоча хто це цей ці ця що щоб як яка які ён яна \
     яны гэта калі бо пасля таму",
    // Bulgarian, Macedonian, Serbian (Cyrillic)
    "ако беше би в всички во във да до докато друг е за защо и из или има как какво като кога \
     кой което която който към кај кога куде ли може на над не нека ние но някои о обаче от по \
     под пред при с са само сега след според со се тази така там те тези това тогава той тоа \
     тя у че што эти я јер је кад када како који њега он она они овај ова ово па пре са сада",
    // Greek
    "αλλά αν από απ' αυτά αυτές αυτή αυτό αυτοί αυτός αφού γι' για γιατί δεν εάν εγώ είμαι είναι \
     εκεί ένα ένας εμείς ενώ επίσης εδώ έτσι έχει έχουμε ή η ήταν θα και κάθε κατά κι μα με μετά \
     μέχρι μη μια μία να ο οι όλα όλοι όμως όπως όπου όσο όσον όταν ό,τι όχι που πριν προς πώς \
     πως σε σήμερα στη στην στις στο στον στους στα σύμφωνα τα τη την της τι τις το τον του τους \
     τότε των τώρα ωστόσο ως",
    // Romanian
    "a acest această aceasta acesta aceste acum adică aici ai al apoi ar are astfel așa atunci au \
     avem ca că când care cât ce cei cele chiar cine cu cum da dacă dar de-a deci deoarece după ea \
     ei ele el era este eu fără fi iar în încă într la le mai mulți n-a ne nici nimeni noi nu o \
     pe pentru peste poate prin s-a sau se și sub sunt și-a totuși toate un unde unul va vom",
    // Hungarian
    "a az azt azonban amikor aki akik ami azért bár csak de e ebben egy én ennek és ez ezek ezért \
     ezt fel ha hanem hogy hogyan ide igen így is itt ki ma már még mert mi miért míg \
     mikor minden mint most ne nem nincs ő ők ön pedig s sem semmi szerint talán te tehát ugyanakkor \
     után utána vagy valamint van",
    // Turkish, Azerbaijani
    "acaba ama ancak artık bana bazı belki ben bir biz bu bugün bunu bunun buna böyle çok çünkü \
     da daha de değil diğer en eğer fakat gibi hangi hatta hem hep her hiç için ile ise kim mi nasıl \
     ne neden o olarak onlar onu onun oysa sanki siz son sonra şey şimdi şu tabii tüm ve veya \
     ya yani yine zaten",
    // Others with Latin letters: Albanian, Basque, Indonesian, Swahili, Filipino
    "ai ajo ata ato dhe duke edhe është ka kjo këto ky këtë kur me më ne në nga nuk një për po por \
     që si të ta hau horrek baina bere da dira du ere eta ez gaur gero hori hura nola orain zer \
     ada adalah akan ambil anda apa atau bagi bahwa banyak berapa bisa dalam dan dari dengan dia di \
     hal hanya harus ia ini itu jadi jika juga kami karena kata ke kemudian ketika kini kita lalu \
     mereka namun pada para saat saya sebagai sebuah sedangkan sejak sekarang selain semua seperti \
     setelah sudah telah tetapi tidak untuk yang baada hii hivyo huyu ili kama katika kwa lakini \
     mimi na ni pia sasa sisi wakati wao watu ya yeye ang ano ayon bakit dahil ito kaya kung mga \
     naman nang ngunit pero sa sila sinabi siya",
];

static STARTERS: LazyLock<Index> = LazyLock::new(|| {
    let mut words: Vec<_> = WORDS.iter().flat_map(|words| words.split_whitespace()).collect();
    words.sort_unstable();
    Index::new(words)
});

/// True if `word` often begins a sentence.
pub(crate) fn is_starter(word: &str) -> bool {
    STARTERS.has(word)
}
