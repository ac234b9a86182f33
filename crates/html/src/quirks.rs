//! Whether a doctype puts a page into quirks mode (13.2.6.4.1), in which a
//! table does not end a paragraph.

/// True if the doctype, from after `<!doctype` to after `>`, says so.
pub(crate) fn is_quirky(doctype: &str) -> bool {
    let Some(doctype) = doctype.strip_suffix('>') else { return true };
    let doctype = doctype.trim_ascii_start();
    let end = doctype.find(|char: char| char.is_ascii_whitespace()).unwrap_or(doctype.len());
    let (name, rest) = doctype.split_at(end);
    if !name.eq_ignore_ascii_case("html") {
        return true;
    }
    let rest = rest.trim_ascii_start();
    if rest.is_empty() {
        return false;
    }
    let (Some(keyword), Some(ids)) = (rest.get(..6), rest.get(6..)) else { return true };
    let Some((first, rest)) = quoted(ids) else { return true };
    if keyword.eq_ignore_ascii_case("system") {
        return is_quirky_system(first);
    }
    if !keyword.eq_ignore_ascii_case("public") {
        return true;
    }
    match quoted(rest) {
        Some((system, _)) => is_quirky_system(system) || is_quirky_public(first, true),
        None => !rest.trim_ascii().is_empty() || is_quirky_public(first, false),
    }
}

/// The quoted string that `text` starts with, and what follows it.
fn quoted(text: &str) -> Option<(&str, &str)> {
    let text = text.trim_ascii_start();
    let quote = text.chars().next().filter(|char| matches!(char, '"' | '\''))?;
    text[1..].split_once(quote)
}

fn is_quirky_system(id: &str) -> bool {
    id.eq_ignore_ascii_case("http://www.ibm.com/data/dtd/v11/ibmxhtml1-transitional.dtd")
}

fn is_quirky_public(id: &str, has_system: bool) -> bool {
    let starts_with = |prefix: &&str| {
        id.get(..prefix.len()).is_some_and(|start| start.eq_ignore_ascii_case(prefix))
    };
    WHOLE.iter().any(|whole| id.eq_ignore_ascii_case(whole))
        || PREFIXES.iter().any(starts_with)
        || !has_system && PREFIXES_WITHOUT_SYSTEM.iter().any(starts_with)
}

const WHOLE: [&str; 3] =
    ["-//w3o//dtd w3 html strict 3.0//en//", "-/w3c/dtd html 4.0 transitional/en", "html"];

const PREFIXES_WITHOUT_SYSTEM: [&str; 2] =
    ["-//w3c//dtd html 4.01 frameset//", "-//w3c//dtd html 4.01 transitional//"];

const PREFIXES: [&str; 55] = [
    "+//silmaril//dtd html pro v0r11 19970101//",
    "-//advasoft ltd//dtd html 3.0 aswedit + extensions//",
    "-//as//dtd html 3.0 aswedit + extensions//",
    "-//ietf//dtd html 2.0 level 1//",
    "-//ietf//dtd html 2.0 level 2//",
    "-//ietf//dtd html 2.0 strict level 1//",
    "-//ietf//dtd html 2.0 strict level 2//",
    "-//ietf//dtd html 2.0 strict//",
    "-//ietf//dtd html 2.0//",
    "-//ietf//dtd html 2.1e//",
    "-//ietf//dtd html 3.0//",
    "-//ietf//dtd html 3.2 final//",
    "-//ietf//dtd html 3.2//",
    "-//ietf//dtd html 3//",
    "-//ietf//dtd html level 0//",
    "-//ietf//dtd html level 1//",
    "-//ietf//dtd html level 2//",
    "-//ietf//dtd html level 3//",
    "-//ietf//dtd html strict level 0//",
    "-//ietf//dtd html strict level 1//",
    "-//ietf//dtd html strict level 2//",
    "-//ietf//dtd html strict level 3//",
    "-//ietf//dtd html strict//",
    "-//ietf//dtd html//",
    "-//metrius//dtd metrius presentational//",
    "-//microsoft//dtd internet explorer 2.0 html strict//",
    "-//microsoft//dtd internet explorer 2.0 html//",
    "-//microsoft//dtd internet explorer 2.0 tables//",
    "-//microsoft//dtd internet explorer 3.0 html strict//",
    "-//microsoft//dtd internet explorer 3.0 html//",
    "-//microsoft//dtd internet explorer 3.0 tables//",
    "-//netscape comm. corp.//dtd html//",
    "-//netscape comm. corp.//dtd strict html//",
    "-//o'reilly and associates//dtd html 2.0//",
    "-//o'reilly and associates//dtd html extended 1.0//",
    "-//o'reilly and associates//dtd html extended relaxed 1.0//",
    "-//softquad software//dtd hotmetal pro 6.0::19990601::extensions to html 4.0//",
    "-//softquad//dtd hotmetal pro 4.0::19971010::extensions to html 4.0//",
    "-//spyglass//dtd html 2.0 extended//",
    "-//sq//dtd html 2.0 hotmetal + extensions//",
    "-//sun microsystems corp.//dtd hotjava html//",
    "-//sun microsystems corp.//dtd hotjava strict html//",
    "-//w3c//dtd html 3 1995-03-24//",
    "-//w3c//dtd html 3.2 draft//",
    "-//w3c//dtd html 3.2 final//",
    "-//w3c//dtd html 3.2//",
    "-//w3c//dtd html 3.2s draft//",
    "-//w3c//dtd html 4.0 frameset//",
    "-//w3c//dtd html 4.0 transitional//",
    "-//w3c//dtd html experimental 19960712//",
    "-//w3c//dtd html experimental 970421//",
    "-//w3c//dtd w3 html//",
    "-//w3o//dtd w3 html 3.0//",
    "-//webtechs//dtd mozilla html 2.0//",
    "-//webtechs//dtd mozilla html//",
];

#[cfg(test)]
mod tests {
    use super::is_quirky;

    #[test]
    fn doctypes() {
        for (doctype, want) in [
            (" html>", false),
            ("HTML >", false),
            (">", true),
            (" xhtml>", true),
            (" html", true),
            (" html PUBLIC>", true),
            (" html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\" 'x'>", false),
            (" html PUBLIC \"-//W3C//DTD HTML 4.01 Transitional//EN\">", true),
            (" html PUBLIC \"-//W3C//DTD HTML 4.01 Transitional//EN\" \"x\">", false),
            (" HTML public '-//IETF//DTD HTML//EN'>", true),
            (" html PUBLIC \"-//W3C//DTD HTML 3.2//EN", true),
            (" html SYSTEM 'about:legacy-compat'>", false),
            (" html SYSTEM \"http://www.ibm.com/data/dtd/v11/ibmxhtml1-transitional.dtd\">", true),
            (" html öäü>", true),
        ] {
            assert_eq!(is_quirky(doctype), want, "{doctype}");
        }
    }
}
