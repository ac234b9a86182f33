//! Twice the page takes at most two and a half times the steps, whatever the
//! page holds. Steps are counted, not timed.

use crate::{Tree, steps};

/// Pages that make other readers quadratic: what comes before, what is
/// repeated, how often, and what comes after. `#` becomes the number of the
/// repetition.
const PAGES: &[(&str, &str, &str, usize, &str)] = &[
    ("nested div", "", "<div>", 50_000, ""),
    ("nested div, closed", "<p>x", "<div></div>", 25_000, ""),
    ("nested lists", "", "<ul><li>", 25_000, ""),
    ("items without a list", "", "<li>x", 25_000, ""),
    ("nested spans, stray end tags", "", "<span>", 25_000, "</b>"),
    ("stray end tags in a deep page", "<b><td>", "<div></p></li></b></td></h1></form>", 3_000, ""),
    ("attributes", "<p", " id=a# class b#='c'", 20_000, ">x"),
    ("less-than signs", "", "<", 500_000, ""),
    ("ampersands", "", "&", 250_000, ""),
    ("long names of no reference", "", "&aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", 10_000, ""),
    ("digits of one reference", "&#", "1", 250_000, ";"),
    ("open comments", "", "<!--", 125_000, ""),
    ("comments that nearly end", "<!--", "-- >", 125_000, ""),
    ("open quotes", "", "<a title='", 50_000, ""),
    ("open tags", "", "<a ", 50_000, ""),
    ("open scripts", "", "<script><!--<script>", 25_000, ""),
    ("nearly the end of a title", "<title>", "</title", 50_000, ""),
    ("formatting that differs", "", "<p><b c#>x", 5_000, ""),
    ("formatting that is the same", "", "<p><b><i>x", 5_000, ""),
    ("links around blocks", "", "<a><div>x</a>", 5_000, ""),
    ("formatting around blocks", "", "<b><i><u><div></b>x</i></u>", 3_000, ""),
    ("forms around blocks", "", "<form><div></form>", 10_000, ""),
    ("buttons", "<p><button>", "<div><p>", 25_000, ""),
    ("nested tables", "", "<table><tr><td>", 5_000, "x"),
    ("nested tables, text before each", "", "<table>x<tr>y<td>z", 5_000, ""),
    ("text in one table", "<table>", "x<tr><td>y</td>", 10_000, ""),
    ("elements in one table", "<table>", "<b>x<div>y<tr>", 10_000, ""),
    ("tables in tables, closed", "", "<table><div></table>", 10_000, ""),
    ("cells that do not end", "<table><tr>", "<td><b>x", 10_000, ""),
    ("nested objects", "", "<b><object>", 10_000, "x"),
    ("objects that do not end", "", "<div><object></div><b>x", 10_000, ""),
    ("nested templates", "", "<template><tr>", 10_000, ""),
    ("templates, closed", "", "<template><td>x</template>", 10_000, ""),
    ("nested drawings", "", "<svg><g><title>", 10_000, ""),
    ("stray end tags in a drawing", "<svg><g><g><g>", "<g></x></svg ", 10_000, ">"),
    ("drawings that break out", "", "<svg><g><desc><p>", 10_000, ""),
    ("nested custom elements", "", "<a-#>", 10_000, "</b>"),
    ("custom end tags", "<x-1><x-2><x-3>", "<x-4></y-#>", 10_000, ""),
    ("stray end tags in a deep drawing", "<svg>", "<g-#></x>", 10_000, ""),
    ("stray end tags among custom elements", "", "<a-#></b-a>", 10_000, ""),
    ("nested selects", "", "<select><option><optgroup>", 10_000, ""),
    ("nested headings", "", "<h1><div></h2>", 10_000, ""),
    ("nested rubies", "", "<ruby><rb><rtc><rt>", 10_000, ""),
    ("line breaks", "x", "<br>", 100_000, "x"),
    ("white space", "x", " \n", 200_000, "x"),
    ("white space that is kept", "<pre>x", " \n", 200_000, "x"),
    ("blank lines before text", "<pre>", " \n", 200_000, "x"),
    ("NUL", "x", "\0", 250_000, "x"),
    ("framesets", "", "<frameset>", 25_000, "</frameset>"),
    ("doctypes", "", "<!doctype x>", 25_000, ""),
    ("two-byte characters", "<p>", "жж ", 100_000, ""),
];

fn page(
    &(_, before, repeated, times, after): &(&str, &str, &str, usize, &str),
    factor: usize,
) -> String {
    let mut page = before.to_owned();
    for i in 0..times * factor {
        page.push_str(&repeated.replace('#', &i.to_string()));
    }
    page + after
}

#[test]
fn twice_the_page_takes_no_more_than_two_and_a_half_times_the_steps() {
    let mut tree = Tree::default();
    for case in PAGES {
        let [one, two] = [1, 2].map(|factor| page(case, factor));
        let [once, twice] = [one, two].map(|page| steps::of(|| tree.parse(&page)));
        let growth = twice as f64 / once as f64;
        assert!(growth < 2.5, "{}: {once} steps, then {twice}", case.0);
    }
}

#[test]
fn steps_stay_in_proportion_to_bytes() {
    let mut tree = Tree::default();
    for case in PAGES {
        let page = page(case, 1);
        let steps = steps::of(|| tree.parse(&page)) as f64 / page.len() as f64;
        assert!(steps < 40.0, "{}: {steps} steps a byte", case.0);
    }
}
