//! Korean nouns without their particles.

/// Particles behind a noun: topic, subject, object, place, means, company.
/// The longer ones first.
const PARTICLES: &str = "에서는 에서도 으로는 으로도 에게서 까지는 부터는 이라는 이라고 \
    에서 에게 으로 까지 부터 처럼 보다 마다 조차 밖에 이나 라는 라고 에는 에도 와는 과는 \
    들은 들이 들을 들의 은 는 이 가 을 를 의 에 도 만 로 와 과 들";

/// What is left of `form` when no particle can be taken off any more. That
/// cuts some nouns too (`어린이` to `어린`), but each always to the same.
pub(crate) fn stem(mut form: &str) -> &str {
    // Two syllables must be left.
    let mut without = |particle: &str| {
        let left = form.strip_suffix(particle).filter(|left| left.chars().nth(1).is_some());
        form = left.unwrap_or(form);
        left.is_some()
    };
    while PARTICLES.split(' ').any(&mut without) {}
    form
}

/// Particles that are told from the end of a noun, with what stands before.
const AFTER_ANY: [&str; 12] = [
    "에서는",
    "에서도",
    "에게서",
    "에서",
    "에게",
    "으로",
    "까지",
    "부터",
    "처럼",
    "보다",
    "에는",
    "에",
];
const AFTER_VOWEL: [&str; 4] = ["는", "를", "가", "와"];
const AFTER_CONSONANT: [&str; 3] = ["은", "을", "과"];

/// The noun at the start of `word`, if it is surely one with a particle: as it
/// is shown, where [`stem`] is only compared.
pub(crate) fn noun(word: &str) -> &str {
    let of = |particles: &[&str]| {
        let left = particles.iter().find_map(|particle| word.strip_suffix(particle))?;
        let last = left.chars().nth(1).and(left.chars().next_back())?;
        Some((left, last))
    };
    let any = of(&AFTER_ANY);
    let vowel = of(&AFTER_VOWEL).filter(|(_, last)| coda(*last) == 0 && !VERBS.contains(last));
    let consonant = of(&AFTER_CONSONANT).filter(|(_, last)| !matches!(coda(*last), 0 | PAST));
    any.or(vowel).or(consonant).map_or(word, |(left, _)| left)
}

/// What verbs made of nouns end in: `공격하는` is not `공격하` with a particle.
const VERBS: [char; 3] = ['하', '되', '키'];
/// The consonants below `했`, `있`, which are verbs.
const PAST: u32 = 20;

/// The number of the consonants that end a syllable, 0 for none.
fn coda(syllable: char) -> u32 {
    match syllable {
        '가'..='힣' => (syllable as u32 - '가' as u32) % 28,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nouns_as_they_are_shown() {
        for (word, wanted) in [
            ("캘리포니아에서", "캘리포니아"),
            ("상어가", "상어"),
            ("소년은", "소년"),
            ("노동당은", "노동당"),
            ("판사를", "판사"),
            ("ATM에", "ATM"),
            ("전문가", "전문가"),
            ("어린이", "어린이"),
            ("결과", "결과"),
            ("공격하는", "공격하는"),
            ("말했을", "말했을"),
            ("있는", "있는"),
        ] {
            assert_eq!(noun(word), wanted);
        }
    }

    #[test]
    fn particles_are_taken_off() {
        for (forms, wanted) in [
            ("정부 정부가 정부는 정부의 정부에서는 정부를", "정부"),
            ("경제 경제가 경제로 경제와", "경제"),
            ("어린이 어린이가 어린이들을", "어린"),
            ("회의", "회의"),
            ("나는", "나는"),
            ("nato는", "nato"),
            ("", ""),
        ] {
            for form in forms.split(' ') {
                assert_eq!(stem(form), wanted, "{form}");
            }
        }
    }
}
