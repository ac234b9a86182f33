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

#[cfg(test)]
mod tests {
    use super::*;

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
