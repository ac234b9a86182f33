//! Abbreviations in Latin letters.

use super::{List, NONE};

pub(super) static LISTS: &[List] = &[
    List {
        inner: "abbr al.de approx arch bgdr brig.gen ca capt cf cmdr col comdr dipl dr drs e.g \
            ed.d eg gen gov i.e ie loc.cit lt lt.col lt.gen m.phil maj maj.gen messrs mr mrs ms \
            mt mx op.cit ph.d prof rep rev sen sgt st viz vs",
        number: "apr art arts aug ch chap chaps dec feb fig figs jan jul jun mar no nos nov nr \
            nrs n° nº oct p pp sec sep sept tel vol vols №",
        name: "a.s a.ş b.v bhd bros co corp d.c d.o.o e.u gmbh inc jr k.k l.l.c l.p llc llp ltd \
            ltda n.v plc pte pty pvt s.a s.a.r.l s.l s.p.a s.r.l s.r.o sarl sdn u.k u.n u.s \
            u.s.a",
        last: "a.m et.al etc p.m",
        ..NONE
    },
    List {
        codes: "en",
        inner: "acad adm assoc.prof atty atty.gen ave blvd c.f cmdr cpl cpt dec'd dept det.sgt \
            esp fr ft insp int jct lieut lieut.col lt.cmdr lt.gov maj.gen mlle mme pfc pte.sgt \
            pvt r.adm repr reps resp ret rt.hon sec.gen sgt.maj supt treas univ v.adm",
        own: "adj adv assn asst aux bp brig cdr chmn cllr comdt det dist ens est excl fem fwd \
            govt hon hosp hwy incl masc mgr msgr ofc orig penna phys pkwy pres pron rr rte sens \
            spc supp tpr twp usu",
        number: "amdt amos ann annex app apt bk bldg c.f.r cal.app chr cir cl cls cong cor dan \
            deut div doc eccl ed encl eph eq eqs esth ex exod ext ezek f.2d f.3d f.supp \
            fed.r.civ.p fed.reg flr gal h.r hab hag heb hos isa jas jer jn josh judg kgs l.ed \
            lam lev lk matt mic mk n.e.2d n.w.2d nah neh num obad op p.2d p.3d par para paras \
            pars pet phil philem pl pls prov pub.l ques rec ref refs reg regs rev.stat rm rom \
            s.ct s.e.2d s.w.2d sam sch schs sect ser sess sgts so.2d stat ste subpara subsec \
            suppl tab tbl thess tim tit u.s.c ver vols vv wall zech zeph",
        name: "a.b al ariz assoc b.a b.d b.sc bros c.b.e calif cnty colo conn cos d.a d.d d.d.s \
            d.phil d.sc esq fla ill ins inst intl j.d k.b.e k.c l.a ll.b ll.d ll.m m.a m.b m.b.a \
            m.b.e m.d m.ed m.p m.p.h m.phil m.sc mfg mich minn miss mont n.c n.d n.h n.j n.m n.y \
            n.z natl neb nebr nev o.b.e okla oreg p.r.c penn ph.d q.c r.i r.n r.o.c rd regt ry \
            s.c s.d sqn sr st tenn tex u.a.e u.s.s.r vt w.va wash wis wyo",
        last: "a.d b.c b.c.e c.e cm dba doz eds et.seq hr hrs kg km kms lb lbs mg min mins ml mm \
            mo mph mth mths oz pm pt pts qt qts secs sq tbsp tsp wk wks yr yrs",
        ..NONE
    },
    List {
        codes: "de lb",
        ordinals: true,
        inner: "abzgl allg bes bspw bzw christl d.gr d.h d.i d.j d.ä dgl dipl dipl.-ing \
            dipl.-kfm dipl.-vw dr.h.c dr.ing dt e.h ehem eigtl einschl engl entspr ev.-luth evtl \
            exkl fr frl frz geb gegr gest ggf griech hl hr hrn i.a i.allg i.bes i.br i.c i.d.f \
            i.d.r i.e.s i.h.v i.j i.r i.s.d i.s.v i.v i.v.m i.w.s i.z.m i.ü ing inkl insb ital \
            jur lt m.a.w m.e m.e.w m.w mind o.b o.e o.g o.ä p.a phil reg.-bez rer s.a s.o s.u \
            sog sogen str theol u.a u.d.t u.e u.g u.u u.v.a u.z ugs v.a v.d.h v.l.n.r vgl w.o \
            z.b z.hd z.n z.t z.z z.zt zz zzgl",
        own: "abk abt adj adv akad akk amtl anl asp ausschl begr beisp betr bgm br ca chem dat \
            ders ebd eidg einh erl ev evang fem ff fn forts franz fürstl gebr gem germ gesch \
            geschl gez gg gr habil hebr hg hist hj holl hrsg innerh insbes int inzw jap jmd jmdm \
            jmdn jun kath kfm kgl kl konj konstr krs kt landw lat ldkr lfd lk luth m mag mathem \
            max mdl med min minist männl möbl mündl nachf nachm nat neutr norw nördl od pers pfd \
            phys pol poln port preuß priv pron prov präp präs psych rd red resp russ röm \
            schriftl schw schwed schweiz sen sing skr slaw sogl spez sr staatl stellv stud stv \
            sv sämtl südl techn teilw tgl tsch türk ungar univ unt untersch urk urspr verf vergl \
            verh versch vert verw vet volkst vollst vorl vorm weibl westl wg wiss wwe württ zgl \
            zool zus zuz zw zzt österr östl",
        number: "abb abs abschn anh anm anz art aufl bd bde beibl beil bgbl bghz bl bt-drs dez \
            drucks febr fol fußn gl hft hs jg kap kol lit mär nrn o.nr okt par randnr rdn rdnr \
            rn rz s sp tab tbl teilbd ufg vers zif ziff ziffn",
        name: "a.g co.kg e.v gbr gmbh jh kgaa mbh mio mrd n.chr ohg tsd v.chr v.u.z",
        last: "d.m etc qm sek stck std u.a.m u.dergl u.dgl u.dgl.m u.s.f u.s.w u.v.a.m u.v.m u.ä \
            u.ä.m usf usw z.st",
        ..NONE
    },
    List {
        codes: "fr",
        inner: "c.-à-d c.à.d dr env hab ll.aa ll.aa.ii m.m mgr mlle mlles mm mme mmes n.-d n.d \
            n.d.a n.d.l.r n.d.t notam p.-d.g p.ex resp s.a.r s.e s.m s.s ste vve éd",
        own: "abbr adj adv anc arr ass assoc av bd bibl bld boul cdt cf chap chev chron cl coll \
            comm cpt ct dept dict dir dom dép départ ecclés esp fg fl féd gouv gén hist hôp ibid \
            id impr ing instit ital jur lieut litt loc m me mgrs mil mss méd nb nbre nbx obs op \
            orig phil philos plur polyt poss pr princ propr prov préf prés pt qq qqch qqn quelqf \
            rép sc soc spec spéc suppl svt synd sér techn théol théor trad trav univ vx vén zool \
            ép étym évt",
        number: "al alin app art bp bull civ com cons crim doc déc fasc ff fig fo févr inf \
            janv juil liv loc.cit n° pag par paragr pl ppp rec réf réq sept ss suiv t tab tabl \
            tit tt tél vol",
        name: "cie j.-c ltée o.n.u s.a s.a.r.l s.a.s s.c.i s.c.p s.n.c s.n.c.f sté u.e é.-u éts",
        last: "apr.j.-c av.j.-c hl mn",
        ..NONE
    },
    List {
        codes: "es ca gl",
        inner: "admón aprox arq avd avda c.e cnel d dpto dr dres dña ej excma excmo fr gral h \
            hno hnos ilmo ing lic op.cit p.d p.ej p.o p.p pbro pl prof profa prov pza q.e.p.d \
            r.d s.a.r s.d s.e s.m s.s sr sra sras sres srta srtas tte v.a v.b vd vds",
        own: "adj admr admtvo adv afmo alc almte alte antig apóst archid arqto arz asoc assoc \
            atte atto av ayte bco bibl bmo br brig capit cfr cia cient cmdte comte coord da dept \
            depto desct dgo diag dipl div dn doc dptos dra dtor dtora ecles edit emmo entlo esc \
            espec est etim excmos exp facs fca fco fdez fdo fern gdor glez gob gobno gr grab gte \
            gzlez hble hist hnas hros ib ibíd id ilma izda izdo jhs lcda lcdo lda ldo ltda mn \
            mons mss mtra mtre mtro máx méd mín mñna ntra ntro obpo pdo pdta pdte pral presb \
            presid provl pta ptos pvdo rda rdo reg rte rvda rvdmo rvdo scto serv sgte sgto slmo \
            soc srío sta stgo sto subt sup supert sust teol tlf tlfno tpo trad ud uds univ vda \
            vdo vra vro vto xpto ít",
        number: "abr ago ap apdo apdos aps art arts cap caps cols cód d.l dic edo ene febr fig \
            fol fols fs ft kilóm km let lib ll lám láms may mzo n n.º ns nº núm núms pfo pto pág \
            págs párr párrf párrs ref set sgtes sigs ss supl t tab tabl tfno ts tít vers vol \
            vols ág",
        name: "c.v cía cías ee.uu ee.uu.aa rr.uu s.a s.a.c.v s.a.u s.c s.coop s.l s.l.u s.r.l uu",
        last: "a.c a.j.c cts d.j.c docs etcétera hrs hs ptas pts",
        ..NONE
    },
    List {
        codes: "pt",
        inner: "aprox cap cel d d.ª dr dras drs eng.º enga exma exmo m.me n.a n.s n.t op.cit \
            p.ex p.f p.p pe prof prof.ª profa q.v r s.a.r s.e s.exa s.m s.s sr sr.ª sra sras srs \
            srta ten ten.-cel v.a v.ex.ª v.exa v.g v.s",
        own: "adj adm adv alm apt arq asp ass assoc av bibl brig cb cfr cmdt cmte comte cons cód \
            da dep dept depto desemb dipl disc diác doc dout dra drª edif ef emb emmo enf eng \
            esc espec exas exmas exmos fem fr gal graf hon ibid id ilma ilmo iltre ing insp leg \
            lic marq masc mn mons mto máx mín mús nac náut obg obs orig padr pess pint pq pr \
            pref prep presb princ prod profas profs pron prov psic públ rem res revma revmo rod \
            rv sarg seg serv sg soc sta sto subst suc supl sécs tb trad trav ttte téc tít univ \
            vet visc vv zool",
        number: "a.t abr ag ago al als ap apto art arts caps cj cl compl dec.-lei dez fasc fev \
            fig fl fls fol inc inf lin liv ll lv mç n.os n.º ns nº núm núms op out p par pág \
            págs ref set ss séc t tab telef tels tit tom vers vol vols",
        name: "cia cª e.u.a ee.uu lda ltda r.u s.a s.a.r.l s.c s.c.r.l u.e",
        last: "a.c hs",
        ..NONE
    },
    List {
        codes: "it",
        inner: "ad.es arch avv avv.ti b.v c.a c.c.n.l c.d c.le c.m c.s c.s.d c.so c.v cav.uff cd \
            cfr chiar.mo cod.civ col d.ssa dott dott.ri dott.ssa dott.sse dr.ssa ecc.mo egr \
            f.lli f.to g.d.f gen geom i.v.a ill.mo ing l.go loc.cit m.llo m.se n.b n.d n.d.r n.h \
            on.le on.li op.cit p.c p.c.c p.es p.le p.r p.t p.v p.za p.zza pag.ti prof prof.ssa \
            q.v r.d racc.ta s.d s.e s.e.o s.l s.m s.n s.p.m s.ra s.s s.v sig.na sig.ra sig.re \
            sig.ri sig.rina sigg spett spett.le ss ss.mo t.m v.le",
        own: "abbr abl acc accr adr agg amb amm ammin anal anat ant appart ass assist bibl biol \
            cav chim cit cod comm comp compl conf cons cpv dep dev dif dipl disp don dot ebr \
            econ edd edit ep es est fasc fem ferr fis fr franc fut gent geogr geol ger gr gram \
            ibid id impers indef ingg intr iron ist loc masc mat mitt mn mons mss naz neol obbl \
            ogg on op pass pediatr pers poet pol poss pr pref prep pres presid pret procur proff \
            pron prop prot prov psicol pubbl qc qd racc rag rec reg rel rif rist seg sen serg \
            sig sin sogg sost sott suss tav tecn temp teol term tosc tr trad trans ts uff ult vb \
            vd verb vet vl vo voc voll zool",
        number: "ago all alleg app art artt c c.c c.p c.p.c c.p.p cap capp cass cc co coll comma \
            cost cron d.l d.lgs d.m d.p.c.m d.p.r dic dl dlgs febb ff fig figg fol genn giu \
            giugn l l.r lett ll lug lugl magg n n.º nn num ott pag pagg par parr pgg pt rg sent \
            sett sez sezz sg sgg ss.uu suppl t t.u tab tabb tavv tom ver vol vv",
        name: "s.a.p.a s.a.s s.c.r.l s.coop s.n.c s.p.a s.r.l s.r.l.s spa u.e",
        last: "a.c av.c ecc",
        ..NONE
    },
    List {
        codes: "nl af",
        inner: "a.h.w a.u.b aanw adv afk b.d b.g.g b.h.v bijv bl bv c.a c.q c.s d.d d.i d.m.v \
            d.w.z dhr dr drs ds dwz e.a e.c e.d e.e.a e.e.g e.k e.v ed.s evt excl h.b.o i.c \
            i.h.a i.h.b i.o.v i.p i.p.v i.s.m i.t.t i.v.m i.z incl ing jhr jkvr l.l l.n.v m.a.w \
            m.b.t m.i m.i.v m.m m.n m.u.v m.v mej mev mevr mevrouw mnr mr mw n.a n.a.v n.b n.l \
            n.n o.a o.b.v o.d o.g.v o.i.d o.l.v o.m o.tt p.a p.o p/a prof q.q r.-k r.k resp s.g \
            s.j s.t.p s.v s.v.p st t.a.p t.a.v t.b.v t.e.m t.g.m t.g.v t.h.v t.n.v t.o t.o.v \
            t.w.v t.z.t u.i.t v.d v.h v.v vnw w.g wnd z.g z.i z.k.h z.m z.sz zgn",
        own: "aanh aant aardr abn ac acc adm afd afz ald amb anat antw arr bc bep bez bibl bijl \
            bijz biol bisd bk bnp brig burg cfr chr civ comm comp conc cons corr crim ct dd dep \
            dgl dial dipl eig enkv enz ev fa fam fil fl fr ft geb gebr gel gem geo geogr gep ger \
            gesch gez gld gr gramm hd herst hist hs ib ibid id inh inst int inv ir jb jur kath \
            kol koninkl kpl lic luit luth marq me mil mld mln mnl mss mv nbr ned nl nom notul \
            obs off onderw ong ongev ontv oorspr opl opm opp org ov penn pl pln plv ppm pred \
            pres prot prov ps publ rapp rec sch scr secr sing soc sp str stud subs suppl syn \
            taalk tech techn temp terr th theol toel toez trad ts uitdr uitg univ verg verl vert \
            vgl vh vlg vnl vorst vr wetensch wett wiss wrsch wv ww zelfst",
        number: "afb art bd blz c.c cap cat dec dl dln febr ff fig fol hfdst hfst hst jg jl jrg \
            mrt n.r nr nrs o.c okt op pag par pt t.l tab tit vers vlgg",
        name: "b.v b.v.b.a c.v n.chr n.v v.chr v.o.f v.z.w vzw",
        last: "a.d e.d.a mnd n.m nm v.m vm",
        ..NONE
    },
    List {
        codes: "sv da nb no nn",
        inner: "a.a a.d adj adv ang bl bl.a bla c.t ca cand d.h d.m d.s.s d.v.s d.y d.å d.æ dr \
            dr.med dr.phil dr.theol dvs e.m ekskl eksl enl ev evt exkl f.d f.eks f.ex f.k f.m \
            f.n f.o.m f.t f.v.t fil.dr fil.kand fil.mag fr fr.o.m frk fx g.m hhv hr i.a i.f \
            i.h.t i.o.m i.st ifm iht ing inkl jf jfr jvf k.o kgl m.a.o m.h.p m.h.t m.v.h med.dr \
            mht ml n.b n.f n.j n.l n.n n.v.t n.ä o.a o.m.m o.s.s o.u p.c p.g.a p.p p.s p.t p.v.a \
            p.å pga resp s.d s.f s.g.s s.h s.k s.k.t s.o s.o.m s.u s.å skt st t.d t.ex t.f t.h \
            t.o.m t.r t.v t.å tex tidl tlf u.a u.d u.p u.å v.a v.d v.s vedr vha ä.k ö.g",
        own: "aa abs adm afd afg afk afs afsl alm almind anm ann anv arb arbejdsl avd avg avs \
            avst bestemm bet bibl bio biol chr dat def dep dgl dir efterf egtl ekon eks el engl \
            etabl eur exp fa fabr fhv fnd fork forts frb fvt fys færd förb föret förf förk försv \
            gdr geb genm geol gl grdl hd hist hk hki hrs hs husm hvh ib ibid ifb ifbm ift ill \
            imp indb indd indl intr istf jnr kand kem kl kn kons korr kst kv kvm lb leg lgd lic \
            lign lp lrs mag medl mfl mgl mrd möjl nederl nl nt num nuv obl obs oe offentl omkr \
            omr opr orig oset ovenst overs ovf pen perf pers phil pl plur pr pron prot präs præs \
            ps pt påt red reg reglem rfvs rg saml sci sekr serv sg sgs sing sj skr sml smp smst \
            soc spec spm spr spt stud subst sv svt sydl särsk tekn teol tf tfn th tilf tilh \
            tilsv tim tj tr ts uafh ubest udd udg uds ugtl univ uppl urspr utg utr uv vard vedk \
            vedl vh vidensk vok västl zool äv årg årh övers övr ørk",
        number: "afsn app apr art aug avsn bd bil cirk dec feb febr fig figg fol hft jan kap kr \
            lin mar nov nr okt par paragr pkt pos prop ref rubr s sekt sept sid sk sp ss stk tab \
            tel tit vols",
        name: "a.m.b.a a.s a/s aps i.v.s kb s.a",
        last: "cl dl e.kr e.kr.f e.v.t etc f.kr f.kr.f m.fl m.m m.v md mdr mill mm mnd mv o.d \
            o.dyl o.l o.s.fr o.s.v osfr osv sek",
        ..NONE
    },
    List {
        codes: "is fo",
        ordinals: true,
        inner: "a.k b.s ca d.e d.s dr e.h e.k e.o e.t.v f.f.v f.h f.o.m frú fv h.f hr l.f m.a \
            m.a.s m.b.t m.fl m.h m.v m.ö.o n.k n.l n.u n.v núv o.m.fl o.m.þ o.s o.á o.þ.h \
            o.þ.u.l p.s r.kr s.d s.f s.fl s.h s.hl s.k s.n s.s s.u sbr sk sk.st skv sr t.a.m t.d \
            t.o.m u.m u.þ.b v.s é.m ö.m þ.a þ.a.l þ.b þ.e þ.e.a.s þ.e.s þ.h þ.m þ.m.t þ.u.l þ.v \
            þ.á þáv",
        own: "ath atr dags eint fl fn frh frk hdr hk hrl hv háttv hæstv ib ing jur kk kt kvk lh \
            lo lögfr mhl millj mkr málfr nf nk pf prs ritstj skt smbr sth stk sunnud th tilv to \
            vl vm ísl ób óbr óákv útg þf þgf þjóðf þt þús þý þýs",
        number: "bd bl bls des dl dálk febr fs gr júl jún kap kl lið liðr mgr mynd nr nóv okt s \
            tbl tl tölul töluliðr vers ág ágú árg",
        name: "e.kr ehf f.kr hf ohf sf slf slhf",
        last: "a.m.k e.m frv klst m.kr mín o.fl o.s.frv osfrv sek",
        ..NONE
    },
    List {
        codes: "fi et",
        ordinals: true,
        inner: "a.a dipl.ins dots dr e.m.a engl eräs esim ev.lut fil fil.kand fil.lis fil.maist \
            fil.toht hr hra hum.kand kogum ks lk lääket.kand lääket.lis lääket.toht m.k.a m.m mh \
            mm n ns nt o.k o.s oik.kand pr prof ruots rva s.a s.h s.o s.p s.s s.t saks sh snd \
            sos.dem surn t.m tek.toht teol.toht toht tri u.a v.a v.l.j v.t valt.kand valt.toht \
            vrd",
        own: "adj adv akad alaj alk alkup ao ark arkk asem asiant avd biol dipl dos eht eml ent \
            erik erit fad fam fys hlö hrl huom ib inst jatk jnr joht juh järgm kand kapt kart \
            kenr kirj kons koost korv koul kpt kr kreik kts kub kv lat leg lis lkm lp luutn läh \
            läv lääk mag markk milj mjr ml mrd muist murt nim nimim nk nuor nyk nykys näit ort \
            os osakeyht osast paik palv pj pl pms pnä pohj prl prov ps puol puudul pääasial \
            pääll rait rak rakm rek rov rtg ryhm sealh sisäm sl sm srn stj suom säv sün tehn \
            tekn tlk tod toim tp tr ts tuntem tuom tv tval tõen univ uud uusint vanas vanh vanp \
            ven vp vpj vrt vsk vt yht yl yliluutn yliopp yp yv õp ühik üld",
        number: "artik dets elok heinäk helmik huhtik jaan jouluk juul kd kello kesäk kl klo kpl \
            lg lokak lokk luk lõik maalisk marrask mom n:o n:ot nr nro okt pct peat pk pt ptk \
            puh rtk s ss syysk tammik telef tk tlf toukok trk v veebr vers vihk vuosik §:n",
        name: "mtü oyj oü tü",
        last: "e.kr eaa ekr j.kr j.m.s j.n.e j.t jaa jkr jm jms jne jnps jpm jpt jt kk kp m.a.j \
            mk mld mln p.m.a pkr sek snt tl tms vk vrk ym yms",
        ..NONE
    },
    List {
        codes: "lv",
        ordinals: true,
        inner: "akad asoc.prof atb dr dz g.k k.dz kgs piem prof pulkv s.k sast str sv t.a t.d \
            t.g t.i t.n t.p t.s t.sk tel v.i v.tml ģen",
        own: "adj adv agr agron angļ apd apm apst apt arh asv ats aģ biedr biol bkus cand deb \
            dipl dir doc dok dzej dž ekon fak fil fiz franc gk grieķ gub hab hist hlz ib ieg \
            iesn im ing inst inž isp jaunk jnr jur kanc kand kapt kdze kgze kom konf koop kooper \
            kr krājk latv leit lic lit lmp mag maks mazg mil mjr mk muiž mēn mūz nep nor obj obl \
            op orig parast part pav ped pers plkv pol poļ pr prez priv prok prokur prot psih red \
            resp rež rom salīdz saīs sekr semin serž skait skat sks soc spec spāņ stud stāst teh \
            tehn teol tf tr tul turp ung univ vac vidussk viet viešm virsl virsn vj vsk vād vārd \
            vārk zemn zin zool zv zviedr ģenit ģimn žurn",
        number: "att daļ febr g gada gr gs iel ilustr izd jūl jūn kab krāj kv kārt lpp nodaļ \
            novp nr okt p pied piel piez pk plkst rs sad sk sēj sēr tab telef tālr šķ",
        name: "a.s a/s k/s p/s z/s",
        last: "e.p.m.ē eks ls m.ē milj mljrd p.m.ē sek tml u.c u.t.jpr u.t.t u.tml uc utjpr utml \
            utt",
        ..NONE
    },
    List {
        codes: "lt",
        ordinals: true,
        inner: "a a.a a.k a.s a.v adv angl apyg d dail dr g gen gerb gyd h inž k k.t l liet m \
            m.e m.m mln mlrd mstl n.b n.e nekiln p p.d p.m.e p.v pan pav plg plk pr pranc proc \
            prof pvz raj rus sav skv t.b t.p t.y tarp tūkst vnt vok vyr į įsk šv žr",
        own: "adm akad ank aps apskr arch archit asist asmv ats atsak aukšč aut bažn bdv biol \
            bkl bot bt buv chem dabart dan def dep dgs dir dirig dkt doc dol dramb dvs eil ekon \
            elektr ež fak filol filos fiz gim gimn gimt gub hab habil hum iliustr insp int isp \
            istor išn jaun jgtv jkv jn jng jst jv kand kap kard kirč kln koresp kp kr kraš kub \
            kun leit lenk lit lot ltn maž mgr mil misij mjr mok mokyt mėn nesk neskelb nkt ntk \
            orig palyg part pasl pastr patv pgal piet pil piln pirm pop prad pradž pras prel \
            prez priim priv prom prot prv psich psn pšt rad rak red rež rinkt rkt rš sakr sekr \
            seks serž sin skg skyr sm sp spec sport srt stot stud suskirst susn svarb taryb tech \
            techn teis teol tikr tir ukr upl urm užd užr vad vaizd val valst vdv vet viet vsv vt \
            vtv vv vyk vyresn vysk įl įn įv šiaur šil švč žin žml žod žurn",
        number: "bal bir birž dal dalis gegu gruod il kab kl kov lapkr lent liep nr psl punkt \
            pusl rugp rugpj rugs sas saus sk skirsn spal str straipsn tab tel telef vas žem",
        name: "uab vsį všį",
        last: "b.v ct ir.kt kt min po.kr pr.kr sek t.t įst",
        ..NONE
    },
    List {
        codes: "pl",
        inner: "ang asp bałt bł czes dot dr ds fr gen gm gr hab hiszp inż jw kard kmdr.por kpt \
            ks lek.med m.in m.st mec mgr mgr.inż mjr mł.asp n.p n.p.m nadkom niem np o ob p p.f \
            p.o pl por pow ppłk prof prok pt płk rez s.p sierż st st.sierż sędz tj tzn tzw ukr \
            ur wg woj ws wz wł zm zob zw łac ś.p śp św",
        own: "abp adm afr akad al alb am ambas ap arch archit arcyks art asyst austr bajk biol \
            bp bryg brygad brygadz bulw bułg chem chiń chor cyt czyt czł dep dept doc dok dosł \
            dypl dyr dyrekt dyw dziek ed egz ekon ekonom elektr emer fak farm feldm filoz fiz \
            fot franc fz gat geogr geol geom gimn godz gosp gub gł głęb hand hist hol hr ib id \
            im ins insp int jap jed jez jęz kadm kand kaszt kmdr komis kons korp kpr kr ksz kub \
            kw kś lic liczb litt marsz mechan mies mieszk min miń mkw mld mln mn mł nadinsp nadl \
            nagr nast naucz nauk nb niderl nieof norw obj obl oboj oddz odp odpow ok ols op opac \
            opr org orm os ost pan parl pch pdg pers pf pkm pn podh podinsp podkom podof podp \
            podpor podpułk podr podst popr posp posz pot powierz połud pośr ppor ppł praw prez \
            proc prot przedst przekł przen przew przyb przym przyp psych publ pułk pł płd płn \
            radz reak red reg rk rkp ros rozdz rozk rozkł rozp rtm rz sekr skr sm soc spółdz ss \
            strz stud syg szer szp szt sł słow techn temp teol tow trl tyg tys tyt tłum ubezp \
            ubr uczn ul uniw urz urzęd uł warszt wch wew wiad wicepr wiceprez wiz wlk wlkp wsch \
            wspom współcz wt wych wydz wyż węg zag zagr zakł zast zastęp zaw zd zdr zdrob zewn \
            ziel zn znacz zool zwycz złp zżw łot śr śrdw śwd żoł",
        number: "abs ark cz czerw dz dz.u dz.urz grudz k.c k.k k.p k.p.a k.p.c k.p.k kart kol \
            kwiet lip list lit lm lp marz mb nd niedz nn nr num odc orzecz par paź październ pkt \
            poz ptk r ryc rys s sekc sier sierp str stycz suw sygn t tab tl ust wrz wrzes wyd \
            zad zał zdj zesz",
        name: "p.p s.a s.c s.j s.k s.k.a sc sp sp.j sp.k sp.z.o.o z.o.o",
        last: "b.m b.r bm br i.in i.t.d i.t.p itd itp km.h m.kw mc n.e p.n.e r r.b rb sek u.r \
            ub.m ub.r w zł",
        ..NONE
    },
    List {
        codes: "cs sk",
        numerals: true,
        inner: "a.d a.k akad.mal ang angl arch b.d b.m b.r bc c.a c.k cca d.h d.j dipl.ing dr \
            dr.h.c ev ev.č franc gen hl.m ing ing.arch judr k.ú kpt kupř m.j m.č mgr mgr.art mj \
            mjr mn.č mudr n.m n.p napr např nar nám něm o.i o.p p p.g p.č phdr plk pol popr popř \
            por pplk prip prof pí příp r.-k r.k r.č resp rndr rod.č rus s.l sv t.j t.r t.z t.zn \
            t.č tj tzn tzv v.r v.z vr vč zem zn č.j č.o č.p",
        own: "adj adm adv amer anat arcib arciv asist ast bak bakal belg biol bl brig bryt bulh \
            býv chem chorv cirk cz def dipl dir doc dod dol dop dosl drsc dvoj dř ekon event fot \
            fr fyz geod geogr geol gmb gymn hebr hist hl holand hud hum hv hyg ib ibid id ident \
            ilustr inic inž iron ital jaz jedn jm juž kanc kand kard komp konf kr kt kv lac lat \
            mad marš maď mdd mdr ml mld mn msgr mvdr měs nadpor nadpr nadriad nakl nast nat naz \
            nem nezn niž npor náb nábř násl něk obch obd obv odd odp off okr opr orig paeddr \
            pharmdr phmr podp podst polsk popl poz poč ppor pr prac prap praž prez prim prot \
            prov pruž psych předl předn předs přek přel přen přib přivl příj přísl pův r red reg \
            rel rež rkp rozh rozl rthm rtm rusk s sdr sekr sev skup sml sociol spec stud stv stř \
            subst svob tech techn teol th thdr tiskl tov tvz tř ukr ul univ urč uved vel vh vk \
            vl vyd vydav vysv vzd vzn vých výd vým výr výs výz vš zahr zal zam zap zast zatkn \
            zejm zeměd zkr znám zool zpr zvl zvykl zákl záp č čes čsl čínsk řec řím",
        number: "ad fol il kap kat.č kn koef n.r nař obr ods odst okt par paragr por.č pozn pož \
            písm příl roč ročn sb sekc seš sl sp.zn spis ss str tab tel ust vyhl výk zv zák \
            zák.č úst č.ev čas čl čís",
        name: "a.s akc k.s n.o o.p.s o.z s.p s.r.o spol spol.s.r.o v.o.s z.s z.ú",
        last: "a.i a.j a.p a.pod a.t.d a.ď aj apod at.d atd atp hod i.i ks kč kčs l.p n.l p.n.l \
            po.kr pr.n.l př.kr př.n.l sek tis",
        ..NONE
    },
    List {
        codes: "hr sr bs sl me",
        numerals: true,
        inner: "akad bl d.sc dipl dipl.ing dipl.oec dr dr.med dr.sc g gdin gdč gen gos gosp gđa \
            gđe gđica ing inž izv.prof mr mr.sc n.d n.p n.pr n.v npr o odn op.cit oz p.n p.o p.p \
            p.s pok pr.n.e preč prof prof.dr r.k red.prof s.l s.p sl spec sv t.i t.im t.j t.z \
            t.zv t.ć tj tzn tzv univ ur v.d v.r v.č vlč č",
        own: "adj adm adv afr amer anat ang angl arh arhit asist avstr bav bibl biol bolg bož \
            brig bt btto cca cfr dem dep dir disc dj doc dop dosl drž dt egl ekon ekv eng etn ev \
            evr evt fak farm fil filoz fiz fra franc ga gd gda ge geod geogr geol geom ger gimn \
            glag grč grš hebr hist hrv ib ibid id ijek ik ilir imp inf inst isp istoč ital izd \
            izg izv juž k kand kapet kem knj kom kons kp kr krš kv leks madž mag mađ met min mj \
            mks ml mlađ mls mn mnv mons muz nadb nar nast nav naz nač nepr neprev niž nj np obd \
            obrt obč odb odg odj odl odv okr op opat opć orig otpr pf podp podr pogl pom posv \
            pov preds predsj prev prid priv pron prot protj prov ps psih publ rač red ref reg \
            rel rim ruč samost sanskr sekr serv sev sing slov sr srb srp stanf stud stč subv sz \
            tech teol ti tkz tolm turs tz tč ugl ukr umj unut upr usp utem uvr uč vel vjer vl \
            voj vojv vš zag zagr zal zav zb zgod zn zool češ šk špan šv šved žr",
        number: "avg br brd febr fol gl god kat kn n.n obr odst okt p par pog poz pril pt r.br \
            rb rj sek st str svez tab tač tel tlf toč u.l ul ur.l zak čl št",
        name: "a.d d.d d.n.o d.o.o j.d.o.o k.d k.d.a o.d",
        last: "god i.dr i.sl i.t.d idr ipd isl itd itn mld mlrd n.e p.n.e po.kr pr.kr tis u.s.f",
        ..NONE
    },
    List {
        codes: "ro",
        inner: "acad aprox arh bd bdul c-t cca col conf.dr conf.univ d-l d-le d-lui d-na d-nul \
            d-ra d-rul d-ta d-voastră dl dr dr.ing dr.med gen i.e ing jud lt lt.col m.ap mr n.a \
            n.b n.n n.r n.red n.t op.cit p-ta p-ța p.-ța prof prof.dr prof.univ resp s-se sf str \
            univ ș.l.dr șos",
        own: "abr acv adj adm adv aeron agr amer anat antr ap arhim arhit asist asoc astr astron \
            av bancr biol buc bulg chim chir cit colab com comp conj cons constr contab dept dif \
            dipl dir disp dna dra drd dvs ebr econ ed edit electr elem eng engl ept etim evr ex \
            excl expr fiz fr fran geogr geol geom germ hidr ib ibid ig ilustr insp inst instit \
            intr ist ital jur jurn lingv loc log masc mec med milit mitol mold mun muz naut neol \
            orig peior plt plut prec pref prel prep pret prez preș princ priv pron psih pt publ \
            secr seg sg slt soc span ss stud subst suf supl suprav teh tehn teol termin trib urb \
            vb zool îmv înv șt",
        number: "al alin art bl cap doc et fasc febr fev fig fol ian iul iun lit mart nn noiem \
            nr p pag par paragr pct pl reg sc sch sect septemb suppl tab tit vers vol",
        name: "r.a s.a s.a.r.l s.c s.c.a s.c.s s.n.c s.r.l s.u.a u.e u.r.s.s",
        last: "d.hr e.n etc mc min mld mp î.e.n î.hr ş.a ş.a.m.d ș.a ș.a.m.d ș.cl",
        ..NONE
    },
    List {
        codes: "hu",
        ordinals: true,
        inner: "br dr dr.h.c dr.med gr i.b i.m id ifj ill k.b k.m kb l.d ld mn n.b p.l pl prof \
            r.k s.a s.k st szt t.c t.i t.k v.ö vö özv",
        own: "adm alez arch atm b.a bfty biol biz bp bud cca dipl dkt doc ea egyet egyh egyházm \
            előad em eng eü fb felv fhdgy fiz fm fndgy fszla fv főhdgy főisk fők főt gazd germ \
            gf gimn gk gyak gyalogez hdgy helyh helyn helyt hg hits holl honv hrsz hsz hőf i ib \
            ibid idg igh isk izr jav jegyz jelz jkv kart kcs kd ker khall kiad kir kk kp kpt kv \
            közg közgy közp ltp m.a mb megh mh mrd msz ns ny okl olv orsz pf pk plb pld prot \
            pság pu sk spec szd szds szerk szfv szjt szkv szla szn szoc sztl szül tb tkp tszf \
            tul ui univ uő vb vh vhol vki vkinek vlmi vm vmi zool ált érs ún üv",
        number: "bek febr fej fejez júl jún krt kt köt lh lsz mell mk mvt máj márc o okt old sor \
            sz szept tbl tel táb vers ábr ápr évf",
        name: "bt e.v gmbh kft kht kkt nyrt rt szöv zrt",
        last: "db i.e i.sz i.u kr.e kr.sz kr.sz.e kr.u s.a.t stb",
        ..NONE
    },
    List {
        codes: "tr az tk",
        ordinals: true,
        inner: "alb alm apt b.e b.e.ə b.k.z bkz doç doç.dr dr f.e.d fr h.c h.z hst hz ing m.s \
            m.ö mad mah müh ord.prof org prof prof.dr s.a.v sn t.e.d tğm y.elm y.müh yard.doç \
            yrd yrd.doç yun yzb örn öğr.gör",
        own: "adv akad anat ans asist astr astsb av biy bn bul bçvş bşk cad cb dipl dzl edeb edt \
            ekon far fiz gazt geo geol gnkur haz hek hlk huk hv ib jeo jeol kb kbk kd korg krş \
            mim msl muh müz müəl onb osm ps sbst sok tiy tlks tuğg tümg təq təqr uzm ybş yy zool \
            çvş öğr üniv ütğm şrtk",
        number: "böl c dai fk fık md no nu s sf sh sk səh şek",
        name: "a.b.d a.ş koll ltd ltd.şti tic tic.ltd ş şti",
        last: "dk i.s i.ö mö v.b v.d v.s vb vd vds vdğ ve.ark vs və.i.a və.s y.y",
        ..NONE
    },
    List {
        codes: "sq",
        inner: "d.m.th d.th dmth dr gjen inxh ish kol m.th p.s p.sh prof prof.as prof.dr rr z zj \
            znj",
        own: "adm akad arkit av bot dok dsh gjeogr gjeol gjerm ing jur krh kryes mekan përf str \
            zt",
        number: "dhj f fq kap neni nr nën pg shk tab vëll",
        name: "sh.a sh.p.k",
        last: "e.t.j e.tj etj mld mln p.e.r p.e.s p.k p.kr pas.kr",
        ..NONE
    },
    List {
        codes: "eu",
        inner: "adib d.a d.h dr e.a h.d h.g jn prof z.g",
        own: "al and arkit dipl ekon ik ing ord sr sra unib zuz",
        number: "aip art irud kap or orr orrl taul zk",
        name: "a.e.b ee.uu s.a s.l",
        last: "abar eab eta.ab etab k.a k.o",
        ..NONE
    },
    List {
        codes: "sw id ms fil tl jv su",
        inner: "a.l a.n bb bpk bw d/a dk dkt dr drs g gng h hj jl kec kpt m.hum m.kes m.m m.pd \
            m.si m.t mh mhe n.b prof r.a r.m r.ng r.t rev s.ag s.e s.h s.ip s.ked s.kom s.pd \
            s.psi s.si s.sos s.t sdr sdri st tgk u.b u.p yth",
        own: "atty brig brigjen dra drg drh engr gg hb hon insp ir jend jln kab kapt kel kh \
            kombes komjen kompol letjen letkol m.sc mayjen mgr ml muh muhd mwl ny pdt pjs plh \
            plt prop prov pt rm sekjen sta std sto tg tgl tn ttd ustz yb ybhg yts",
        number: "art ay hal hlm jil jld kpts lamp na no ps rp telp thn tlp uk",
        name: "a.s bhd c.v n.v p.t sdn tbk u.d",
        last: "atb atbp d.l.l d.s.b d.s.t dkk dll dlsb dsb dst k.k n.k n.k.w nk s.a.w s.w.t swt",
        ..NONE
    },
    List {
        codes: "vi",
        capitals: true,
        inner: "b.s c.ty gs gs.ts gs.tskh ks p pgs pgs.ts t.s th.s ths tp tp.hcm v.d đ/c",
        own: "bs cn kts lm ls nsưt ptt q ts tskh tt tx vd",
        number: "tr đt",
        name: "c.p",
        last: "s.c.n scn t.c.n tcn v.v vv",
        ..NONE
    },
    List {
        codes: "ga gd cy",
        inner: "dr e.e e.g h.y lch m.e m.sh uas y.b",
        own: "cyf parch yst",
        number: "alt caib cuid iml imleabhar lg lgh lth td tt tud uimh",
        name: "ccc",
        last: "ayb ayyb c.c i.ch i.n o.c r.ch r.n srl",
        ..NONE
    },
    List {
        codes: "zu xh nd ss nr",
        inner: "dkt dr gq kapt lt mfu mnu mnz nks nksz nkz prof rev st",
        own: "adv det kol mph ngqo njl njll nksk phr supt uph",
        number: "ikh inkc iph isig isiq n nom nomb vol",
        name: "pty",
        last: "nj.nj njln",
        ..NONE
    },
    List {
        codes: "mt",
        inner: "dr onor p.eż prof sra sur",
        own: "arċ avv dott mons sr trq",
        number: "art diċ kap nru paġ",
        name: "p.l.c",
        last: "e.ċ.ċ eċċ q.k w.k",
        ..NONE
    },
];
