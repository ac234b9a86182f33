//! Verbs of saying: `"Stop!" Anna cried.`

use std::sync::LazyLock;

use crate::index::Index;

/// Forms that stand beside a quotation, by language, in lower case.
const VERBS: &[&str] = &[
    // English
    "added admitted announced answered argued asked asks began begged called claimed commented \
     complained concluded continued cried declared exclaimed explained insisted joked laughed \
     muttered noted observed remarked repeated replied reported responded said says screamed \
     shouted sighed snapped stated suggested thought told wondered whispered wrote yelled",
    // German
    "antwortete behauptete bemerkte berichtete betonte ergänzte erklärte erwiderte erzählte flüsterte \
     fragt fragte fügte kommentierte lachte meint meinte murmelte rief sagt sagte schrie schrieb \
     seufzte",
    // Dutch, Afrikaans
    "antwoordde fluisterde merkte reageerde riep sê schreef vertelde vervolgde voegde vraagt vroeg \
     zegt zei het-gesê gevra",
    // Swedish, Danish, Norwegian, Icelandic
    "berättade förklarade frågade fortsatte konstaterade ropade sa sade säger skrev svarade tillade \
     fortalte forklarede forklarte råbte ropte sagde sier siger spurgte spurte tilføjede tilføyde \
     bætti sagði segir spurði svaraði",
    // French
    "affirme ajoute ajoute-t-il ajouta a-t-il a-t-elle cria crie déclara déclare demanda demande \
     dit-il dit-elle écrit explique expliqua lança murmura observa répète répondit répond s'écria",
    // Spanish, Catalan, Galician, Portuguese
    "afirmó agregó añadió comentó contestó declaró dice dijo escribió exclamó explicó gritó indicó \
     preguntó respondió señaló afegir digué diu preguntà respongué va-dir dixo engadiu preguntou \
     acrescentou afirmou comentou declarou disse diz escreveu exclamou explicou gritou respondeu",
    // Italian, Romanian
    "aggiunge aggiunse chiede chiese dice disse esclamò gridò ha-detto racconta risponde rispose \
     scrive spiega adăugat afirmat declarat întrebat răspuns scris spus spune zice zis",
    // Polish
    "dodał dodała krzyknął krzyknęła mówi mówił mówiła napisał napisała odparł odparła odpowiada \
     odpowiedział odpowiedziała oświadczył pisze powiada powiedział powiedziała pyta pytał pytała \
     rzekł rzekła stwierdził szepnął tłumaczy wyjaśnia wyjaśnił zapytał zapytała zawołał zauważył",
    // Czech, Slovak
    "dodal dodala doplnil křikl napsal odpověděl odpověděla podotkl poznamenal prohlásil ptá řekl \
     řekla říká tvrdí uvedl uvedla vysvětlil vysvětluje zašeptal zeptal zeptala zvolal hovorí \
     napísal odpovedal odvetil opýtal povedal povedala spýtal spýtala tvrdí uviedol vysvetlil",
    // Slovenian, Croatian, Serbian, Bosnian
    "dejal dejala dodal odgovoril odvrnil pojasnil povedal pravi rekel rekla vprašal zapisal dodao \
     dodala izjavio kaže kazao kazala napisao objasnio odgovorila odgovorio pita pitao rekao \
     upitao upitala uzviknuo",
    // Russian, Ukrainian, Belarusian
    "воскликнул воскликнула говорил говорит добавил добавила заметил заявил заявила написал \
     объяснил ответил ответила отметил пишет подчеркнул пояснил признался прошептал рассказал \
     рассказала сказал сказала спросил спросила вигукнув відповів відповіла додав додала заявив \
     зазначив запитав каже написав пише пояснив розповів сказав сказала дадаў дадала адказаў \
     кажа сказаў спытаў",
    // Bulgarian, Macedonian, Serbian
    "добави допълни заяви каза казва написа обясни отговори попита извика вели изјави рече додаде \
     праша рекао рекла каже додао додала изјавио одговорио питао",
    // Lithuanian, Latvian
    "atsakė klausė kalbėjo pasakė pasakojo pridūrė pranešė rašė sako sakė teigė tvirtino atbildēja \
     iesaucās jautāja piebilda saka sacīja skaidroja teica",
    // Finnish, Estonian, Hungarian
    "huusi huudahti jatkoi kertoi kirjoitti kommentoi kysyi lisäsi sanoi sanoo selitti totesi vastasi \
     hüüdis jätkas küsis kirjutas lausus lisas selgitas sõnas ütles vastas felelte folytatta \
     hozzátette írta kérdezte kiáltotta közölte magyarázta mondja mondta suttogta tette válaszolta",
    // Greek, Albanian, Turkish, Azerbaijani, Basque
    "ανέφερε απάντησε δήλωσε είπε έγραψε λέει πρόσθεσε ρώτησε σημείωσε τόνισε φώναξε pyeti shkroi \
     shtoi tha thotë u-përgjigj bağırdı belirtti cevapladı dedi diyor ekledi konuştu söyledi sordu \
     yazdı dedi bildirib deyib söylədi esan galdetu gaineratu zion dio",
    // Indonesian, Malay, Filipino, Swahili, Vietnamese
    "jawab jelas kata katanya menambahkan ujar ujarnya tambah tanya ani sabi tanong wika alisema \
     aliongeza aliuliza akasema anasema nói hỏi đáp",
    // Irish, Welsh, Maltese
    "arsa deir dúirt meddai ychwanegodd dywedodd gofynnodd qal qalet staqsa żied",
    // Arabic, Persian, Urdu, Pashto, Hebrew
    "أضاف تساءل سأل صاح قال قالت كتب وأضاف وقال وقالت گفت افزود پرسید گفته نوشت کہا بولا بولی پوچھا \
     وویل ویل وايي אמר אמרה הוסיף הוסיפה שאל שאלה צעק ענה כתב",
    // Hindi, Bengali, Marathi, Gujarati, Punjabi, Nepali
    "कहा बोला बोली पूछा बताया बললেন বলেন বলেছেন জিজ্ঞেস म्हणाला म्हणाली म्हणाले विचारले કહ્યું પૂછ્યું ਕਿਹਾ ਪੁੱਛਿਆ \
     भने भनिन् सोधे",
    // Armenian, Georgian, Kazakh, Kyrgyz, Uzbek, Mongolian
    "ասաց ասում հարցրեց ավելացրեց պատասխանեց თქვა ამბობს დაამატა განაცხადა ჰკითხა деді дейді қосты \
     сұрады деп дейт деди dedi deya гэж гэв хэлэв асуув",
];

static FORMS: LazyLock<Index> = LazyLock::new(|| {
    let mut words: Vec<_> = VERBS.iter().flat_map(|words| words.split_whitespace()).collect();
    words.sort_unstable();
    Index::new(words)
});

/// True for a verb of saying.
pub(crate) fn is_verb(word: &str) -> bool {
    FORMS.has(word)
}
