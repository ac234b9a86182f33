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
    /// Like `inner`, but plain words in other languages: where the language
    /// is not known, they count with a capital only, as names.
    pub(crate) own: &'static str,
    /// Before a number or numeral; else plain words.
    pub(crate) number: &'static str,
    /// After names, in companies and countries: an end only before a word
    /// that often begins a sentence.
    pub(crate) name: &'static str,
    /// Often at an end: an end before a capital.
    pub(crate) last: &'static str,
    /// True if a number with a full stop before a capital is an ordinal more
    /// often than an end: `1. Mai`.
    pub(crate) ordinals: bool,
    /// True if a roman numeral with a full stop is an ordinal: `XII. pluk`.
    pub(crate) numerals: bool,
    /// True if abbreviations are written in capitals: `TS.`, `PT.`
    pub(crate) capitals: bool,
}

const NONE: List = List {
    codes: "",
    inner: "",
    own: "",
    number: "",
    name: "",
    last: "",
    ordinals: false,
    numerals: false,
    capitals: false,
};

/// All lists.
pub(crate) static LISTS: &[List] = &[
    List {
        inner: "approx ca capt cf col dr drs e.g eg gen gov i.e ie lt maj messrs mr mrs ms mt \
            mx ph.d prof rep rev sen sgt st viz vs",
        number: "apr art aug ch chap dec feb fig figs jan jul jun mar no nos nov nr nrs n° nº oct \
            p pp sec sep sept tel vol №",
        name: "bros co corp d.c e.u inc jr llc ltd plc pte u.k u.n u.s u.s.a",
        last: "a.m etc p.m",
        ..NONE
    },
    List {
        codes: "en",
        inner: "acad adm atty ave blvd c.f cmdr cpl cpt dept esp fr ft insp int jct lieut \
            mlle mme pfc pvt repr reps resp ret supt treas univ",
        own: "assn brig det dist est excl hon incl pres sens supp",
        number: "amdt app bk bldg cir cong div doc ed eq eqs ex op par para rec ref refs rm sect \
            ser sess sgts stat tab tit ver wall",
        name: "al ariz assoc b.a b.sc bros calif cnty colo conn cos esq fla ill ins intl m.a m.d \
            m.sc mfg mich minn mont natl neb nev okla penn ph.d r.n rd ry sr st tenn tex vt \
            wash wis",
        last: "eds hrs lb lbs min mins mo oz pm secs sq yr yrs",
        ..NONE
    },
    List {
        codes: "de lb",
        ordinals: true,
        inner: "abzgl allg bes bspw bzw christl d.h d.i dgl dipl dipl.-ing dt ehem eigtl einschl \
            engl entspr evtl exkl fr frl frz geb gegr gest ggf griech hl hr hrn i.a i.d.r \
            i.v ing inkl insb ital jur lt m.e mind o.ä phil rer s.o s.u sog sogen str theol u.a \
            u.u ugs v.a vgl z.b z.t z.zt zz zzgl",
        own: "ca ev ff hg hrsg jun kath lat m mag max med min nat od sen sr urspr verh \
            verw vorm wg",
        number: "abb abs abschn anm art aufl bd bde dez kap lit mär nrn okt rdnr rn rz s \
            tab zif ziff",
        name: "gmbh jh mio mrd tsd",
        last: "etc u.s.w u.v.m u.ä usf usw",
        ..NONE
    },
    List {
        codes: "fr",
        inner: "c.-à-d dr env hab ll.aa ll.aa.ii m.m mgr mlle mlles mm mme mmes notam p.ex resp \
            ste vve éd",
        own: "cf chap coll dir m me trad",
        number: "al art av déc fig févr janv juil n° par pl réf sept t tél vol",
        name: "cie j.-c s.a sté",
        ..NONE
    },
    List {
        codes: "es ca gl",
        inner: "admón aprox arq avd avda cnel d dpto dr dres dña ej excma excmo fr gral \
            h hno hnos ilmo ing lic p.ej pbro pl prof profa prov pza sr sra sras sres srta \
            srtas tte vd vds",
        own: "av da dn dra ilma mons sta sto ud uds",
        number: "ap apdo art arts cap fig n nº núm núms pág págs párr ss t tít vol",
        name: "cía ee.uu s.a s.l uu",
        last: "etcétera",
        ..NONE
    },
    List {
        codes: "pt",
        inner: "aprox cap cel d dr dras drs enga exma exmo p.ex pe prof profa r sr sra sras srs \
            srta ten v.exa",
        own: "av da dra eng gal sta sto",
        number: "art arts fig fl fls inc n.º nº núm p pág págs ss t vol",
        name: "cia ltda s.a",
        ..NONE
    },
    List {
        codes: "it",
        inner: "ad.es arch avv c.d c.so cd cfr col dott dott.ssa ecc.mo egr gen geom ing \
            p.es p.zza pag.ti prof prof.ssa s.s sig.na sig.ra sig.re sigg spett ss v.le",
        own: "don es est gent mons on pres rag rel sen sig",
        number: "art artt c c.c c.p c.p.c c.p.p cap capp co comma cost d.l d.lgs dl dlgs fig l \
            lett n nn num pag pagg par sez t tab vol",
        name: "s.p.a s.r.l spa",
        last: "ecc",
        ..NONE
    },
    List {
        codes: "nl af",
        inner: "aanw adv afk bijv bl bv d.w.z dhr dr drs ds dwz evt excl i.p.v i.v.m incl ing \
            jhr jkvr m.b.t m.i mej mev mevr mevrouw mnr mr mw n.a.v o.a o.m prof resp st \
            t.a.v t.b.v t.g.v t.o.v vnw wnd z.g zgn",
        own: "enz ir me pres",
        number: "afb art blz dec fig hfdst jrg mrt nr nrs okt pag par",
        name: "b.v n.v",
        ..NONE
    },
    List {
        codes: "sv da nb no nn",
        inner: "adj adv ang bl bl.a bla ca cand d.h d.v.s dr dr.phil dvs ekskl eksl enl ev evt \
            exkl f.d f.eks f.ex fr frk fx hhv hr ifm iht ing inkl jf jfr jvf kgl m.h.t mht \
            ml n.n o.a p.g.a pga resp s.k skt st t.ex t.o.m tex tidl tlf v.a vedr vha",
        own: "dir el kl mag pers red",
        number: "apr art aug bd dec feb fig jan kap kr mar nov nr okt pkt s sept sid stk tel",
        name: "a/s",
        last: "etc m.fl m.m m.v mm mv o.dyl o.l o.s.v osv",
        ..NONE
    },
    List {
        codes: "is fo",
        ordinals: true,
        inner: "ca dr e.h f.h frú fv hr m.a m.a.s núv o.s s.s sbr sk skv sr t.d u.þ.b þ.e \
            þ.e.a.s þ.m þ.á þáv",
        own: "hv háttv nk",
        number: "bls des gr kap kl mgr nr nóv okt s tölul ág",
        name: "e.kr ehf f.kr hf",
        last: "a.m.k frv o.fl o.s.frv osfrv",
        ..NONE
    },
    List {
        codes: "fi et",
        ordinals: true,
        inner: "dots dr e.m.a engl eräs esim fil hr hra kogum ks lk m.m mh mm n ns nt o.s pr \
            prof ruots rva s.t saks sh snd surn t.m toht tri u.a vrd",
        own: "ent lat nk ven",
        number: "dets jaan kd kello klo kpl nr nro okt puh s ss tk v veebr",
        last: "e.kr eaa ekr j.kr jkr jm jms jne jpm jt ym yms",
        ..NONE
    },
    List {
        codes: "lv",
        ordinals: true,
        inner: "akad atb dr dz g.k kgs piem prof pulkv sast str sv t.i t.p t.s t.sk tel ģen",
        own: "red",
        number: "att g gada gs lpp nr p pk plkst sk tab",
        last: "tml u.c u.t.t u.tml uc utml utt",
        ..NONE
    },
    List {
        codes: "lt",
        ordinals: true,
        inner: "a a.a a.k adv angl apyg d dail dr g gen gerb gyd h inž k l liet m mln mlrd \
            mstl nekiln p pan pav plg plk pr pranc proc prof pvz raj rus sav skv t.y tarp \
            tūkst vnt vok vyr į įsk šv žr",
        own: "doc kun lot red vad val",
        number: "dalis kl lent nr psl sk str tel",
        last: "kt t.t",
        ..NONE
    },
    List {
        codes: "pl",
        inner: "ang asp bałt bł czes dot dr ds fr gen gm gr hab hiszp inż jw kard kpt ks \
            m.in m.st mec mgr mjr nadkom niem np o ob p pl por pow ppłk prof prok pt płk rez \
            sierż st sędz tj tzn tzw ukr ur wg woj ws wz wł zm zob zw łac śp św",
        own: "al doc abp art bp godz im min mld mln ok os pan proc red ros tys ul",
        number: "lit nr par pkt poz r rys s str t tab ust wyd zał",
        name: "s.a sc sp z.o.o",
        last: "itd itp n.e p.n.e r w",
        ..NONE
    },
    List {
        codes: "cs sk",
        numerals: true,
        inner: "ang angl arch bc cca dr ev franc gen ing judr kpt kupř m.j mgr mj mjr mudr \
            napr např nar nám něm o.i p phdr plk pol popr popř por pplk prip prof pí příp \
            resp rndr rus sv t.č tj tzn tzv vr vč zem zn",
        own: "doc dir lat prim r red s ul č",
        number: "kap obr ods odst písm sb str tab tel zák čl čís",
        name: "a.s o.p.s s.p s.r.o spol",
        last: "a.i a.p aj apod atd atp hod kč n.l pr.n.l př.n.l",
        ..NONE
    },
    List {
        codes: "hr sr bs sl me",
        numerals: true,
        inner: "akad bl dipl dr g gdin gdč gen gos gosp gđa gđe gđica ing inž mr npr o odn \
            oz pok preč prof sl spec sv t.i t.im t.j t.z tj tzn tzv univ ur vlč č",
        own: "doc dir fra ga ge k kom mag mons op red ti",
        number: "br gl god odst p pt st str tab tel toč ul čl št",
        name: "d.d d.o.o j.d.o.o",
        last: "god i.dr i.t.d idr ipd itd itn u.s.f",
        ..NONE
    },
    List {
        codes: "ru uk be",
        inner: "акад англ бел бул бульв в.т.ч вул г-жа г-н ген гос гр гр-н греч д-р дер докт доц \
            зав зам инж исп ит итал канд кап кв лат лейт лл млн млрд наб наз напр нач нем \
            о-в обл отв пл полк пом порівн пос пр пред просп проф р-н род рр рус св см сост \
            сп ср ст-ца т.е т.з т.зв т.к т.н т.ч тис тов тт тыс укр фр худ",
        own: "а им нар о ок пер ред рос ул ум",
        number: "абз арт вып гл ил кн мал ном п пп прим разд рис рыс с ст стр т табл тел ч №",
        name: "н.е н.э",
        last: "в вв г гг грн д долл др инд кв.м коп куб.м р руб т.д т.п чел \
            ін інш",
        ..NONE
    },
    List {
        codes: "bg mk",
        inner: "акад англ арх бул вж г-жа г-н г-ца ген гр д-р доц ж.к инж к.н кап кв лат м.г млн \
            млрд напр обл пл полк проф респ рус св т.г т.е т.н т.нар",
        own: "вкл ок ул хил",
        number: "ал бр гл рис с стр т табл фиг чл №",
        last: "год др лв мин пр сек ст ч",
        ..NONE
    },
    List {
        codes: "el",
        inner: "άγ αγ βλ δηλ δισ δρ εκατ εκδ επιμ κ κα καθ κκ κος λ.χ λεγ λεωφ μτφ ο.π οδ \
            π.χ πρβλ τ.μ ό.π",
        own: "σ",
        number: "άρθρ αρ αριθ εικ κεφ παρ σελ σσ τ τηλ τόμ",
        name: "α.ε ε.π.ε η.π.α",
        last: "κ.ά κ.α κ.λπ κ.ο.κ κ.τ.λ κλπ κτλ μ.μ μ.χ π.μ",
        ..NONE
    },
    List {
        codes: "ro",
        inner: "acad aprox arh bd bdul cca col d-l d-lui d-na d-ra dl dr gen i.e ing jud \
            lt mr p-ța prof resp sf str univ șos",
        own: "av dna dra dvs ex loc mun",
        number: "al alin art cap fig lit nr p pag pct tab vol",
        name: "s.a s.r.l",
        last: "d.hr etc î.hr ş.a ș.a ș.a.m.d",
        ..NONE
    },
    List {
        codes: "hu",
        ordinals: true,
        inner: "br dr gr id ifj ill kb ld mn pl prof st szt vö özv",
        own: "i ny ún",
        number: "bek fej köt o old sz tel évf",
        name: "bt kft nyrt rt zrt",
        last: "i.e i.sz kr.e kr.u stb",
        ..NONE
    },
    List {
        codes: "tr az tk",
        ordinals: true,
        inner: "alb alm apt b.k.z bkz doç dr fr hst hz ing m.s m.ö mad mah müh org prof sn tğm \
            yrd yun yzb örn",
        own: "av bul cad far mim sok",
        number: "böl c fık md no nu s sf",
        name: "a.ş ltd tic ş şti",
        last: "v.b v.s vb vd vs",
        ..NONE
    },
    List {
        codes: "sq",
        inner: "d.m.th dmth dr gjen inxh ish kol p.sh prof rr z zj znj",
        own: "av",
        number: "f fq kap neni nr vëll",
        last: "e.t.j etj",
        ..NONE
    },
    List {
        codes: "eu",
        inner: "adib d.h dr jn prof",
        own: "al and ik",
        number: "art irud kap or zk",
        last: "abar eab etab k.a k.o",
        ..NONE
    },
    List {
        codes: "sw id ms fil tl jv su",
        inner: "a.l a.n bb bpk bw dk dkt dr drs g gng h hj jl kec kpt mh mhe prof rev sdr sdri \
            st tgk u.b u.p yth",
        own: "dra gg ir kab kel kh ny sta sto tn",
        number: "art hal hlm kpts na no ps rp uk",
        name: "a.s p.t tbk",
        last: "dll dsb dst n.k n.k.w nk s.a.w swt",
        ..NONE
    },
    List {
        codes: "vi",
        capitals: true,
        inner: "gs ks p pgs t.s th.s ths tp",
        own: "bs q ts tt",
        last: "v.v",
        ..NONE
    },
    List {
        codes: "ga gd cy",
        inner: "dr e.g lch m.e m.sh uas",
        number: "imleabhar lgh td uimh",
        last: "ayb ayyb srl",
        ..NONE
    },
    List {
        codes: "hi mr ne sa mai bho",
        inner: "अ.भा इं ई.पू एड एम.ए कु डा डॉ न्या पं प्रो मि मे.ज ले श्री श्रीमती सं.रा सुश्री \
            स्व",
        number: "कि.मी क्र नं पृ मी रु रू सं से",
        ..NONE
    },
    List {
        codes: "gu", inner: "કુ ડૉ ડો પ્રો મિ શ્રી શ્રીમતી સ્વ", number: "તા નં પૃ રૂ", ..NONE
    },
    List {
        codes: "bn as",
        inner: "ইঞ্জি ড ডক্টর ডা ডাঃ প্রফেসর মি মিসেস মু মো মোঃ",
        number: "নং পৃ",
        ..NONE
    },
    List {
        codes: "pa", inner: "ਡਾ ਪ੍ਰੋ ਮਿ ਸ ਸ੍ਰ ਸ੍ਰੀ", number: "ਨੰ ਰੁ", ..NONE
    },
    List {
        codes: "ta", inner: "டா டாக்டர் திரு திருமதி பேரா மி முனைவர்", number: "எண் கி.மீ ரூ", ..NONE
    },
    List {
        codes: "te", inner: "డా డాక్టర్ ప్రొ మి శ్రీ", number: "నం రూ", ..NONE
    },
    List {
        codes: "kn", inner: "ಡಾ ಪ್ರೊ ಮಿ ಶ್ರೀ ಶ್ರೀಮತಿ", number: "ಕಿ.ಮೀ ನಂ ರೂ ಶೇ", ..NONE
    },
    List {
        codes: "ml", inner: "അഡ്വ ഡോ പ്രൊഫ മി ശ്രീ", number: "നം രൂ", ..NONE
    },
    List {
        codes: "si", inner: "ආචාර්ය මහාචාර්ය", number: "අංක පි රු", ..NONE
    },
    List {
        codes: "ar fa ur ps ug ckb",
        inner: "آ أ أ.د ا.د ج.م د دکتر ص.ب ق ق.م م م.ق ه.ش ه.ق هـ ډاکټر",
        number: "ت ج ش ص ط",
        ..NONE
    },
    List {
        codes: "he yi", inner: "גב' ד\"ר עו\"ד פרופ", number: "מס' ס' עמ'", ..NONE
    },
    List {
        codes: "hy",
        inner: "ակադ դ դդ դոկտ թ թթ հմմ մ.թ մ.թ.ա պրոֆ ս սբ տե՛ս ք.ա օր",
        number: "գլ էջ հ նկ",
        last: "այլն",
        ..NONE
    },
    List {
        codes: "ka",
        inner: "ა.შ.შ აკად ბ-ნი ბერძნ ბნ გერმ ე.ი ე.წ ესპ ინგლ იხ ლათ მაგ მლნ პროფ რუს ს.ს ფრანგ \
            ქ-ნი ქნ ჩვ ძ.წ ძვ წმ წწ",
        number: "გვ მუხლი ტ",
        last: "ა.შ სხვ",
        ..NONE
    },
    List {
        codes: "th lo",
        inner: "ก.ก กก กม จ ซ.ม ซม ด.ช ด.ญ ดร ต ตร.กม ถ ทพ น.ต น.ท น.พ น.ส น.อ นพ นส นาย \
            บ.ก บจก บมจ ผ.ศ ผศ พ.ญ พ.ต พ.ต.ต พ.ต.ท พ.ต.อ พ.ท พ.อ พญ พล.ต พล.ท พล.อ ม.ร.ว ม.ล \
            ร.ต ร.ต.ต ร.ต.ท ร.ต.อ ร.ท ร.อ รศ ว่าที่ ส.ต ส.ท ส.อ ศ ศ.ดร ศจ ດຣ ທ ນາງ ພັນ \
            ພົນ ສຈ ປອ ອຈ",
        number: "ค.ศ จ.ศ ฉ ฉบับ ต.ค ธ.ค น ก.ค ก.พ ก.ย พ.ค พ.ย พ.ศ ม.ค ม ม.ค มิ.ย มี.ค เม.ย ร.ศ ส.ค \
            หน้า โทร ຄ.ສ ພ.ສ",
        last: "ฯลฯ",
        ..NONE
    },
    List {
        codes: "zu xh nd ss nr",
        inner: "dkt dr gq kapt lt mfu mnu mnz nks nksz nkz prof rev st",
        number: "n nomb vol",
        ..NONE
    },
    List { codes: "am ti", inner: "ሚር ወ/ሮ ዶ/ር ዶር", ..NONE },
    List {
        codes: "kk ky uz tt",
        inner: "акад б.з б.з.б ж.ж мыс проф т.б т.с.с",
        own: "б т",
        number: "бет ж ст сурет ғ",
        ..NONE
    },
    List {
        codes: "mt",
        inner: "dr onor prof sra sur",
        own: "mons",
        number: "art nru paġ",
        last: "eċċ",
        ..NONE
    },
];
