//! Abbreviations by language.
//!
//! In lower case, without the last full stop, parted by white space. A
//! language is added by an entry here; nothing else has to change.

/// The abbreviations of a language.
pub(crate) struct List {
    /// Codes of the languages that share the list; none: all languages.
    pub(crate) codes: &'static str,
    /// Before names and within sentences: never an end.
    pub(crate) inner: &'static str,
    /// Like `inner`, but plain words in other languages: used only where the
    /// language is known.
    pub(crate) own: &'static str,
    /// Before a number or numeral; else plain words.
    pub(crate) number: &'static str,
    /// After names, in companies and countries: an end only before a word
    /// that often begins a sentence.
    pub(crate) name: &'static str,
    /// Often at an end: an end before a capital.
    pub(crate) last: &'static str,
}

const NONE: List = List { codes: "", inner: "", own: "", number: "", name: "", last: "" };

/// All lists.
pub(crate) static LISTS: &[List] = &[
    List {
        inner: "mr mrs ms ee mx messrs dr drs prof rev hon st e.g i.e eg ie vs cf viz ph.d ca approx \
                mt gen col capt lt sgt maj gov sen rep pres",
        number: "n° nº № no nos nr nrs p pp vol fig figs art sec ch chap tel jan feb mar apr jun jul aug \
                 sep sept oct nov dec",
        name: "pte inc ltd corp co jr llc plc bros u.s u.k u.n e.u u.s.a d.c",
        last: "etc",
        ..NONE
    },
    List {
        codes: "en",
        inner: "adm atty brig cmdr cpl cpt det fr ft insp jct lieut pfc pvt reps ret sens supt \
                treas esp repr resp univ int acad dept mme mlle ave blvd al c.f",
        own: "sr supp incl excl est assn dist",
        number: "ed tit rec stat wall cong sess div cir amdt ex doc eq eqs par para ref refs sect ser tab ver app bk bldg rm sgts op",
        name: "ry cnty ins ala ariz calif colo conn fla ill kan mich minn mont neb nev okla penn tenn tex vt \
               wash wis assoc bros cos intl mfg natl sr ph.d m.d b.a m.a b.sc m.sc r.n esq rd st ave",
        last: "a.m p.m am pm eds hrs min mins secs oz lb lbs yr yrs mo sq",
    },
    List {
        codes: "de lb",
        inner: "bzw z.b z.t d.h u.a o.ä hrn fr hr frl ing dipl dipl.-ing mag vgl sog bspw \
                evtl ggf insb inkl exkl zzgl abzgl ehem gegr geb gest ugs sogen allg bes christl \
                dt engl frz ital lat griech eigtl einschl entspr i.d.r i.a i.v m.e s.o s.u u.u \
                v.a z.zt zz lt max min mind str dgl d.i med jur phil rer nat theol hl",
        own: "hg hrsg ff m sr jun sen ev urspr vorm ca kath od verh verw wg",
        number: "abb abs abschn anm aufl bd bde kap lit nrn rdnr rn rz s tab ziff zif art tsd mio \
                 mrd okt dez mär",
        name: "gmbh str jh",
        last: "usw usf u.s.w u.v.m u.ä etc",
    },
    List {
        codes: "fr",
        inner: "mm mme mmes mlle mlles mgr dr vve c.-à-d p.ex env éd hab resp notam m.m \
                ll.aa ll.aa.ii ste",
        own: "me m cf chap coll dir trad",
        number: "al art chap fig n° réf vol par pl tél t av janv févr juil sept déc",
        name: "s.a cie sté j.-c",
        ..NONE
    },
    List {
        codes: "es ca gl",
        inner: "sr sra sres sras srta srtas d dña dn da dr dra dres lic ing arq prof profa excmo \
                excma ilmo ilma gral cnel tte mons fr hno hnos pbro ud uds vd vds p.ej ee.uu \
                aprox av avda avd c/ pza pl dpto prov ej admón h sto sta",
        number: "art arts cap fig núm núms nº pág págs párr t tít vol ss n ap apdo",
        name: "s.a s.l cía ee.uu uu",
        last: "etcétera",
        ..NONE
    },
    List {
        codes: "pt",
        inner: "sr sra srs sras srta d da dr dra drs dras exmo exma eng enga prof profa pe p.ex \
                av r aprox gal cel cap ten sto sta v.exa",
        number: "art arts cap fig n.º nº núm pág págs p t vol inc ss fl fls",
        name: "s.a ltda cia",
        ..NONE
    },
    List {
        codes: "it",
        inner: "sig sigg sig.ra sig.na sig.re dott dott.ssa avv ing arch geom rag prof prof.ssa \
                on mons ecc.mo egr gent spett ss s.s cfr es ad.es p.es v.le p.zza c.so \
                c.d cd cosid pag.ti gen col",
        own: "sen don rel est pres",
        number: "art artt cap capp cost fig lett n nn num pag pagg par sez t tab vol d.lgs dlgs \
                 dl d.l l c c.c c.p c.p.c c.p.p comma co",
        name: "s.r.l spa",
        last: "ecc",
    },
    List {
        codes: "nl af",
        inner: "dhr mevr mevrouw mej mw mnr me drs ir ing mr ds jkvr jhr bijv bv d.w.z dwz enz i.p.v \
                i.v.m m.b.t m.i n.a.v o.a o.m t.a.v t.b.v t.g.v t.o.v z.g zgn resp incl excl \
                evt aanw afk vnw dr prof wnd bl pres adv st mev",
        own: "a.g.v d.m.v",
        number: "afb art blz fig hfdst nr par pag nrs jrg dec okt mrt",
        name: "b.v n.v",
        ..NONE
    },
    List {
        codes: "sv da nb no nn",
        inner: "bl.a dvs d.v.s ekskl eksl el evt f.eks f.ex fx hr fr frk inkl iht ifm jf jfr jvf \
                kgl mht m.h.t ml n.n o.a pga s.k skt st t.ex tex t.o.m f.d \
                vedr ang ca cand red adv adj pers v.a dr.phil dr dir mag tidl hhv vha bl \
                ing d.h resp tlf ev exkl enl bla",
        own: "kl jfr",
        number: "art fig kap nr pkt s sid st stk tel tlf kl kr bd jan feb mar apr aug sept okt nov dec",
        name: "a/s",
        last: "m.fl m.m mm mv m.v osv o.s.v o.l o.dyl etc m.m m.fl",
    },
    List {
        codes: "is fo",
        inner: "hr frú sr dr t.d þ.e þ.e.a.s m.a m.a.s sbr skv s.s u.þ.b ca f.h e.h þ.á sk \
                fv þáv núv nk þ.m o.s",
        own: "hv háttv",
        number: "bls gr kl kap mgr tölul nr s nóv des okt ág",
        name: "f.kr e.kr hf ehf",
        last: "o.s.frv o.fl osfrv a.m.k frv",
    },
    List {
        codes: "fi et",
        inner: "esim ks mm ns nk eräs prof tri toht dr hra rva fil lat engl ven ruots saks m.m \
                nt s.t sh vrd lk n t.m mh u.a pr hr e.m.a kogum dots snd surn o.s ns",
        own: "ent",
        number: "klo kpl kello n s v nro ss puh lk tk nr kd jaan veebr okt dets",
        last: "jne jms yms ym jm jt jpm e.kr j.kr eaa ekr jkr",
        ..NONE
    },
    List {
        codes: "lv",
        inner: "piem t.i t.s t.sk prof dr akad sv kgs t.i str ģen pulkv g.k t.p \
                 dz tel atb red sast",
        number: "nr plkst lpp sk p pk g gs gada att tab",
        last: "utt u.c u.tml utml tml uc u.t.t",
        ..NONE
    },
    List {
        codes: "lt",
        inner: "pvz t.y vad žr plg prof dr doc gyd kun šv gerb p pan tarp a.a a.k angl lot \
                rus pranc vok įsk skv tūkst mln mlrd proc gen plk adv inž dail red vyr \
                g pr sav raj mstl k apyg nekiln pav liet m d h val a k į l vnt",
        number: "nr psl str pav lent sk p tel dalis kl",
        last: "kt pan t.t",
        ..NONE
    },
    List {
        codes: "pl",
        inner: "p np m.in tj tzn tzw ws wg św dr prof mgr inż hab doc gen płk mjr kpt por ppłk \
                ks o bp abp kard red im al ul pl os woj pow gm m.st ob zob por jw ur zm ok \
                śp bł dot ds np pt prok sędz asp st sierż nadkom mec wz zw rez łac \
                ang fr niem ros gr wł hiszp ukr czes bałt",
        own: "art pan godz proc tys mln mld min",
        number: "art nr str poz ust pkt lit t rys tab godz par zał wyd r s tys mln mld",
        name: "sp z.o.o s.a sc",
        last: "itd itp p.n.e n.e r w",
    },
    List {
        codes: "cs sk",
        inner: "např napr tzv tzn tj resp popř popr příp prof doc mudr judr ing mgr bc phdr rndr \
                dr sv p pí arch gen plk mjr kpt por red prip vč vr cca kupř t.č \
                tzv zn mj m.j o.i ev pol ang angl něm franc lat rus nar zem mudr pplk \
                nám ul prim dir",
        own: "č s r",
        number: "č čís čl obr odst ods písm písm r s str tab tel sb kap zák",
        name: "s.r.o a.s spol s.p o.p.s s.r.o",
        last: "atd atp apod aj a.i a.p hod kč př.n.l n.l pr.n.l",
    },
    List {
        codes: "hr sr bs sl me",
        inner: "dr prof mr ing dipl akad g ge ga gđe gdin gđa gđica gosp gdč gos mag npr tzv odn tj sv \
                sl tzn t.i t.j t.z oz univ doc dir gen pok kom red spec bl \
                inž mons fra o vlč preč op ur č t.im ti npr",
        own: "sv k",
        number: "br čl str st tel tab sl god gl odst toč št ul čl pt p",
        name: "d.d d.o.o j.d.o.o",
        last: "itd i.t.d itn ipd idr i.dr god u.s.f",
    },
    List {
        codes: "ru uk be",
        inner: "т.е т.н т.к тов г-н г-жа им проф акад доц канд докт ген полк кап \
                лейт св ул пл пр пер д-р см ср напр в.т.ч т.з т.зв т.ч тт гр гр-н \
                гос ок обл р-н пос дер бул наб просп ст-ца зам зав пом нач инж худ сост \
                ред пред отв англ нем фр лат греч рус укр итал исп ит бел порівн рос нар род \
                ум проф тис млн млрд тыс вул бульв наз кв о-в лл рр сп",
        own: "о а",
        number: "стр с ст п пп гл рис табл т тт вып ч разд абз кн прим ил № мал рыс арт ном тел",
        name: "н.э н.е до.н.э",
        last: "т.д т.п др пр долл руб коп г гг в вв д т.і.н та.ін інш ін р рр грн і.г.д т.п инд \
               чел куб.м кв.м",
    },
    List {
        codes: "bg mk",
        inner: "т.е т.нар т.н напр проф д-р доц инж акад св бул ул г-н г-жа г-ца арх ген полк кап \
                 вж вкл респ пл кв ок т.нар гр м.г т.г обл англ лат рус хил млн \
                млрд на.пр к.н ж.к",
        number: "чл ал т стр с бр гл рис табл фиг №",
        last: "др т.н и.др пр год ст лв мин сек ч т.г",
        ..NONE
    },
    List {
        codes: "el",
        inner: "κ κκ κος κα π.χ δηλ δρ καθ βλ πρβλ π.μ.α αρ.α λ.χ στρ.α αγ άγ οδ λεωφ ό.π ο.π \
                τηλ.α μτφ επιμ εκδ τ.μ λεγ δισ εκατ",
        own: "σ",
        number: "αρ αριθ άρθρ σ σελ σσ τ τόμ εικ κεφ παρ τηλ",
        name: "η.π.α α.ε ε.π.ε",
        last: "κ.λπ κλπ κ.ά κ.α κ.τ.λ κτλ κ.ο.κ π.μ μ.μ π.χ.α μ.χ",
    },
    List {
        codes: "ro",
        inner: "d-l d-lui dl dna d-na d-ra dra dr prof ing acad av arh gen col lt mr sf str bd bdul ex \
                de.ex i.e resp cca jud loc mun șos p-ța aprox univ",
        own: "dvs",
        number: "art alin cap fig lit nr pag p pct tab vol al",
        name: "s.a s.r.l",
        last: "ș.a ş.a ș.a.m.d etc d.hr î.hr",
    },
    List {
        codes: "hu",
        inner: "dr ifj id özv prof pl ún ld vö kb ill szt st gr br ny mn",
        number: "sz old o évf köt fej bek tel kb",
        name: "kft zrt rt nyrt bt",
        last: "stb i.e i.sz kr.e kr.u",
        own: "i",
    },
    List {
        codes: "tr az tk",
        inner: "dr prof doç yrd av mim müh alb yzb tğm org hz bkz örn mad alm ing fr \
                 far yun mah cad sok bul apt hst sn m.ö m.s b.k.z",
        number: "no nu s sf md c fık böl",
        name: "a.ş ltd şti tic san ş",
        last: "vb vs v.b v.s vd",
        ..NONE
    },
    List {
        codes: "sq",
        inner: "z znj zj dr prof inxh p.sh d.m.th dmth sh.a ish kol gjen av shën rr",
        number: "nr f fq neni kap vëll",
        last: "etj e.t.j",
        ..NONE
    },
    List {
        codes: "eu",
        inner: "adib jn and dr prof d.h ik al ",
        number: "art kap or zk irud",
        last: "eab etab abar k.a k.o",
        ..NONE
    },
    List {
        codes: "sw id ms fil tl jv su",
        inner: "bw dk dkt mh mhe prof dr ny tn sdr sdri hj h drs dra ir tgk kh kpt \
                g gng bb bpk gg jl kab kec kel st sto sta rev a.l yth a.n u.p u.b ",
        number: "na no hal hlm art ps uk kpts rp",
        name: "tbk a.s p.t",
        last: "n.k nk dll dsb dst n.k.w s.a.w swt",
        ..NONE
    },
    List { codes: "vi", inner: "ts ths gs pgs bs tp th.s t.s tt q p ks", last: "v.v", ..NONE },
    List {
        codes: "ga gd cy",
        inner: "an.tuas an.tuasal uas lch m.sh e.g m.e dr ",
        number: "lch lgh uimh imleabhar td",
        last: "srl agus.rl ayyb ayb",
        ..NONE
    },
    List {
        codes: "hi mr ne sa mai bho",
        inner: "डॉ डा मि श्री श्रीमती प्रो पं कु सुश्री स्व न्या इं एड अ.भा ई.पू सं.रा मे.ज ले एम.ए",
        number: "रु रू नं क्र सं पृ कि.मी मी से",
        ..NONE
    },
    List {
        codes: "gu", inner: "ડૉ ડો મિ શ્રી શ્રીમતી પ્રો સ્વ કુ", number: "રૂ નં પૃ તા", ..NONE
    },
    List {
        codes: "bn as",
        inner: "ড ডা ডাঃ মি মো মোঃ মিসেস মু প্রফেসর ইঞ্জি ডক্টর",
        number: "নং পৃ",
        ..NONE
    },
    List {
        codes: "pa", inner: "ਡਾ ਸ ਸ੍ਰ ਪ੍ਰੋ ਸ੍ਰੀ ਮਿ", number: "ਰੁ ਨੰ", ..NONE
    },
    List {
        codes: "ta", inner: "டாக்டர் திரு திருமதி முனைவர் பேரா டா மி", number: "ரூ எண் கி.மீ", ..NONE
    },
    List {
        codes: "te", inner: "డా డాక్టర్ శ్రీ ప్రొ మి", number: "రూ నం", ..NONE
    },
    List {
        codes: "kn", inner: "ಡಾ ಶ್ರೀ ಪ್ರೊ ಮಿ ಶ್ರೀಮತಿ", number: "ರೂ ಶೇ ನಂ ಕಿ.ಮೀ", ..NONE
    },
    List {
        codes: "ml", inner: "ഡോ ശ്രീ പ്രൊഫ അഡ്വ മി", number: "രൂ നം", ..NONE
    },
    List {
        codes: "si", inner: "ආචාර්ය මහාචාර්ය", number: "රු අංක පි", ..NONE
    },
    List {
        codes: "ar fa ur ps ug ckb",
        inner: "ډاکټر دکتر د أ م أ.د ا.د ج.م ق ه.ق ه.ش ق.م م.ق هـ ص.ب آ",
        number: "ص ج ط ت ش",
        ..NONE
    },
    List {
        codes: "he yi", inner: "פרופ ד\"ר גב' עו\"ד ", number: "עמ' מס' ס'", ..NONE
    },
    List {
        codes: "hy",
        inner: "թ դ դդ հմմ տե՛ս օր պրոֆ ակադ դոկտ մ.թ.ա մ.թ ք.ա ս սբ թթ",
        number: "էջ հ գլ նկ",
        last: "այլն",
        ..NONE
    },
    List {
        codes: "ka",
        inner: "ე.წ ა.შ.შ მაგ აკად პროფ ბ-ნი ქ-ნი ბნ ქნ წწ მლნ წმ იხ ე.ი ესპ ინგლ ძვ ბერძნ ლათ რუს გერმ ფრანგ ს.ს ძ.წ ჩვ",
        number: "გვ ტ მუხლი",
        last: "ა.შ სხვ",
        ..NONE
    },
    List { codes: "am ti", inner: "ሚር ዶ/ር ዶር ወ/ሮ", ..NONE },
    List {
        codes: "kk ky uz tt",
        inner: "т.б т.с.с б.з.б б.з проф акад ж.ж мыс",
        number: "ст б бет сурет ғ ж",
        own: "т б",
        ..NONE
    },
    List {
        codes: "mt",
        inner: "dr prof onor mons sra sur ",
        number: "art nru paġ",
        last: "eċċ",
        ..NONE
    },
];
