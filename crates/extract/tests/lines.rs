//! Scraped text, in several languages: `+` marks the lines of the article.

use nutgraf_core::{Article, Extractor, Scratch};
use nutgraf_extract::{Favor, Lines, Rules};

const PAGES: &[(&str, &str)] = &[
    (
        "English, with every widget there is",
        "\
- The river rose overnight - Daily Page
- No time to read?
- Get a summary
- Home / News / Valley
- By Ada Lovelace
- 24 November 2026
- 3 min read
- Share
- Facebook
- Twitter
+ The river rose by two metres overnight, and the lower town was cut off from the rest of the valley until noon, the mayor said on Tuesday.
+ Forty houses stood in water up to the first floor. Nobody was hurt.
+ What to do
+ Close the doors of the cellar and switch off the mains.
- Advertisement
+ Forecasters expect the water to fall by the weekend, although more rain is on its way from the west.
- We use cookies to improve our site. By continuing to use it you agree to our cookie policy.
- Tags: flood, river
- About the author
- Ada Lovelace writes about rivers and bridges for the Daily Page.
- Previous Article
- Council sells the old mill to its neighbour
- Next Article
- Ten walks along the lower valley this autumn
- Read more
- Subscribe to our newsletter
- Email address
- 12 Comments",
    ),
    (
        "German, the headline twice",
        "\
- Der Fluss stieg über Nacht | Tagesseite
- Startseite
- Nachrichten
- Sport
- Der Fluss stieg über Nacht
- Von Karla Schmidt
- 24. November 2026
- Teilen
+ Der Fluss ist über Nacht um zwei Meter gestiegen, und die untere Stadt war bis zum Mittag vom Rest des Tals abgeschnitten, wie der Bürgermeister am Dienstag sagte.
+ Vierzig Häuser standen bis zum ersten Stock im Wasser. Verletzt wurde niemand, doch die Brücke an der Mühle blieb für den Verkehr gesperrt.
- Lesen Sie auch
- Gemeinde verkauft die alte Mühle
- Zehn Wege im unteren Tal
- Kommentare
- Impressum
- Datenschutz",
    ),
    (
        "paragraphs wrapped, a byline of a name alone, teasers in their midst",
        "\
- Valley Star | News, Sport, Weather
- Sections
- WEATHER & TRAVEL
- The lamp on the quay is lit again
- 
- Ada Lovelace
- Quay Street - 24 November 2026
- Story continues below
- 
+ The lamp on the quay has been lit again, eleven years after it was
+ last seen from the sea, and half of the town came down to the harbour
+ to look at it. It burns oil.
- 
- RELATED: Council sells the old mill to its neighbour
- 
+ The keeper's daughter lit it with a match from a box that her father
+ had left on the sill. She had brought a second box, in case.
+ It was not needed.
- 
- The lamp on the quay is lit again
- 
- Lesen Sie auch
- Gemeinde verkauft die alte Mühle",
    ),
    (
        "Russian",
        "\
- Река поднялась за ночь
- Главная
- Новости
- Погода
- Поделиться
+ За ночь вода в реке поднялась на два метра, и нижний город до полудня был отрезан от остальной долины, сообщил во вторник мэр города.
+ Сорок домов стояли в воде до второго этажа. Никто не пострадал, но мост у мельницы закрыли для всех, кроме пожарных.
- Читайте также
- Община продала старую мельницу
- Комментарии
- Все права защищены",
    ),
    (
        "Chinese",
        "\
- 河水一夜上涨两米
- 首页
- 新闻
- 分享
+ 河水一夜之间上涨了两米，下城直到中午都与山谷的其他地区隔绝，市长星期二说。
+ 四十座房屋的一层被水淹没。没有人受伤，但磨坊旁的桥除消防车外禁止一切车辆通行。
- 相关新闻
- 村里卖掉了老磨坊
- 返回顶部",
    ),
];

#[test]
fn articles_are_kept_and_widgets_are_not() {
    for (name, marked) in PAGES {
        let text: Vec<_> = marked.lines().map(|line| &line[2..]).collect();
        let want: Vec<_> = marked.lines().filter(|line| line.starts_with('+')).collect();
        let mut kept = Vec::new();
        Lines::new().kept(&text.join("\n"), &mut Scratch::new(), &mut kept);
        let got: Vec<_> = kept.iter().map(|&i| format!("+ {}", text[i])).collect();
        assert_eq!(got, want, "{name}");
    }
}

#[test]
fn the_head_of_the_text_is_metadata() {
    for (page, title, author, date) in [
        (0, "The river rose overnight", "Ada Lovelace", "2026-11-24"),
        (1, "Der Fluss stieg über Nacht", "Karla Schmidt", "2026-11-24"),
    ] {
        let text: Vec<_> = PAGES[page].1.lines().map(|line| &line[2..]).collect();
        let text = text.join("\n");
        let mut article = Article::default();
        Rules::new().extract(&(&text).into(), &mut Scratch::new(), &mut article);
        assert_eq!(article.title, title);
        assert_eq!(article.authors().collect::<Vec<_>>(), [author]);
        assert_eq!(article.date, date);
    }
}

#[test]
fn recall_keeps_no_less_than_precision() {
    for (name, marked) in PAGES {
        let text = marked.replace("- ", "").replace("+ ", "");
        let kept = |favor: Favor| {
            let mut kept = Vec::new();
            Lines::new().favor(favor).kept(&text, &mut Scratch::new(), &mut kept);
            kept
        };
        let (precise, all) = (kept(Favor::Precision), kept(Favor::Recall));
        assert!(precise.iter().all(|line| all.contains(line)), "{name}: {precise:?}, {all:?}");
    }
}

#[test]
fn short_texts_are_kept() {
    for (text, want) in [
        ("", &[][..]),
        ("Rain", &[0]),
        ("The river rose overnight.", &[0]),
        ("Buy milk\nCall Anna", &[0, 1]),
        ("河水一夜上涨两米。没有人受伤。", &[0]),
        ("The flood\n\nThe river rose overnight. Forty houses stood in water.", &[2]),
        (
            "The river rose by two metres.\n\nNobody was hurt, but the bridge was closed.\n\nThe water fell by noon.",
            &[0, 2, 4],
        ),
        (
            "The river rose over the whole of the night and\nthe lower town was cut off from the rest of\nthe valley until noon.",
            &[0, 1, 2],
        ),
        ("Home\nNews\nSport\nContact\nShare", &[]),
    ] {
        let mut kept = Vec::new();
        Lines::new().kept(text, &mut Scratch::new(), &mut kept);
        assert_eq!(kept, want, "{text:?}");
    }
}
