//! Every method finds the matter of a text in many languages and scripts.

use nutgraf_core::{Analyzer, Document, Lang, Scratch, Source};
use nutgraf_summarize::Method;

/// In each text the third sentence, and no other, is beside the matter.
const TEXTS: [(&str, &str); 14] = [
    (
        "en",
        "The old dam above the village broke at night. Water from the dam flooded the village. \
         My cat prefers fish. Engineers had warned the village that the dam was old. \
         The village will build a new dam.",
    ),
    (
        "de",
        "Der alte Damm über dem Dorf brach in der Nacht. Wasser aus dem Damm überflutete das Dorf. \
         Meine Katze mag lieber Fisch. Ingenieure hatten das Dorf vor dem alten Damm gewarnt. \
         Das Dorf wird einen neuen Damm bauen.",
    ),
    (
        "fr",
        "Le vieux barrage du village a cédé la nuit. L'eau du barrage a inondé le village. \
         Mon chat préfère le poisson. Des ingénieurs avaient averti le village que le barrage était vieux. \
         Le village construira un nouveau barrage.",
    ),
    (
        "es",
        "La vieja presa del pueblo se rompió de noche. El agua de la presa inundó el pueblo. \
         Mi gato prefiere pescado. Los ingenieros advirtieron al pueblo que la presa era vieja. \
         El pueblo construirá una nueva presa.",
    ),
    (
        "ru",
        "Старая плотина над деревней прорвалась ночью. Вода из плотины затопила деревню. \
         Моя кошка любит рыбу. Инженеры предупреждали деревню, что плотина старая. \
         Деревня построит новую плотину.",
    ),
    (
        "pl",
        "Stara tama nad wioską pękła w nocy. Woda z tamy zalała wioskę. Mój kot woli ryby. \
         Inżynierowie ostrzegali wioskę, że tama jest stara. Tama pękła, a wioskę zalała woda.",
    ),
    (
        "tr",
        "Köyün eski barajı gece yıkıldı. Baraj suyu köyü bastı. Kedim balık sever. \
         Mühendisler köyü eski baraj için uyarmıştı. Köy yeni bir baraj yapacak.",
    ),
    (
        "id",
        "Bendungan tua di atas desa jebol pada malam hari. Air bendungan membanjiri desa. \
         Kucing saya suka ikan. Insinyur telah memperingatkan desa bahwa bendungan itu tua. \
         Desa akan membangun bendungan baru.",
    ),
    (
        "vi",
        "Con đập cũ phía trên làng bị vỡ trong đêm. Nước từ đập tràn vào làng. \
         Mèo tôi thích cá. Các kỹ sư đã cảnh báo làng rằng đập đã cũ. Làng sẽ xây đập mới.",
    ),
    (
        "ar",
        "انهار السد القديم فوق القرية ليلا. غمرت مياه السد القرية. قطتي تفضل السمك. \
         حذر المهندسون القرية من أن السد قديم. القرية تبني السد من جديد.",
    ),
    (
        "hi",
        "गाँव के ऊपर का पुराना बाँध रात में टूट गया। बाँध का पानी गाँव में भर गया। मेरी बिल्ली मछली खाती है। \
         इंजीनियरों ने गाँव को चेताया था कि बाँध पुराना है। गाँव नया बाँध बनाएगा।",
    ),
    (
        "bn",
        "গ্রামের উপরের পুরনো বাঁধ রাতে ভেঙে গেল। বাঁধ ভেঙে গ্রামের ঘরে জল ঢুকল। আমার বিড়াল মাছ ভালোবাসে। \
         গ্রামের লোক জানত পুরনো বাঁধ দুর্বল। গ্রামের লোক নতুন বাঁধ গড়বে।",
    ),
    (
        "zh",
        "村庄上方的旧水坝在夜里决堤了。水坝的水淹没了村庄。我的猫爱吃鱼。\
         工程师曾警告村庄，旧水坝很危险。村庄将修建新水坝。",
    ),
    (
        "ja",
        "村の上の古いダムが夜に決壊した。ダムの水が村を襲った。うちの猫は魚好きです。\
         技師は古いダムが危ないと村に警告していた。村は新しいダムを建てる。",
    ),
];

fn analyze(lang: &str, text: &str) -> Document {
    let analyzer = Analyzer::new(
        nutgraf_segment::SentenceSegmenter::new(),
        nutgraf_text::Words::new(),
        nutgraf_text::Languages::new(),
    );
    analyzer.analyze(Source { text, lang: Some(Lang::new(lang)), ..Source::default() })
}

#[test]
fn what_is_beside_the_matter_is_not_best() {
    for (lang, text) in TEXTS {
        let doc = analyze(lang, text);
        assert_eq!(doc.sentences().len(), 5, "{lang}");
        for &method in Method::ALL {
            let least = match method {
                Method::Lead => continue,
                // A sentence on its own is like itself, and has the mean score.
                Method::LexRank => 1,
                // What is not yet told is picked soon.
                Method::SumBasic => 1,
                _ => 3,
            };
            let mut scores = [0.0; 5];
            method.scorer().score(&doc, &mut Scratch::new(), &mut scores);
            let better = scores.iter().filter(|&&score| score > scores[2]).count();
            assert!(better >= least, "{lang}, {method}: {scores:?}");
        }
    }
}
