//! Work on all cores, with the results in the order of the input and memory
//! that does not grow with it.

use std::{
    collections::BTreeMap,
    sync::{Mutex, PoisonError, mpsc},
    thread,
};

/// Runs jobs through three steps: `fill` reads one and says whether there was
/// any, a worker works on it, `put` writes it, in the order of reading.
///
/// The same few jobs go round, so that their memory is used again and a slow
/// one holds the reader back. `worker` is called once in each of the
/// `threads`.
pub(crate) fn run<Job, Worker>(
    threads: usize,
    mut fill: impl FnMut(&mut Job) -> bool + Send,
    worker: impl Fn() -> Worker + Sync,
    mut put: impl FnMut(&mut Job),
) where
    Job: Default + Send,
    Worker: FnMut(&mut Job),
{
    let (free, spare) = mpsc::channel();
    for _ in 0..threads * 4 {
        let _ = free.send(Job::default());
    }
    let (read, unread) = mpsc::channel();
    let (done, finished) = mpsc::channel();
    let unread = Mutex::new(unread);

    thread::scope(|scope| {
        scope.spawn(move || {
            for (number, mut job) in spare.into_iter().enumerate() {
                if !fill(&mut job) || read.send((number, job)).is_err() {
                    break;
                }
            }
        });
        for _ in 0..threads {
            let (done, unread, worker) = (done.clone(), &unread, &worker);
            scope.spawn(move || {
                let mut work = worker();
                let next = || unread.lock().unwrap_or_else(PoisonError::into_inner).recv();
                while let Ok((number, mut job)) = next() {
                    work(&mut job);
                    if done.send((number, job)).is_err() {
                        break;
                    }
                }
            });
        }
        drop(done);
        in_order(finished, |mut job| {
            put(&mut job);
            let _ = free.send(job);
        });
        drop(free);
    });
}

/// Hands on what arrives by number, from zero on.
fn in_order<Job>(arrived: mpsc::Receiver<(usize, Job)>, mut put: impl FnMut(Job)) {
    let mut early = BTreeMap::new();
    let mut next = 0;
    for (number, job) in arrived {
        early.insert(number, job);
        while let Some(job) = early.remove(&next) {
            put(job);
            next += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    #[test]
    fn order_is_kept_however_many_threads() {
        for threads in [1, 2, 7] {
            let mut numbers = 0..1000;
            let mut seen = Vec::new();
            run(
                threads,
                |job: &mut u32| numbers.next().map(|n| *job = n).is_some(),
                || {
                    |job: &mut u32| {
                        // Uneven work, so that jobs overtake each other.
                        for _ in 0..(*job % 7) * 1000 {
                            std::hint::black_box(&job);
                        }
                        *job += 1;
                    }
                },
                |job| seen.push(*job),
            );
            assert_eq!(seen, (1..=1000).collect::<Vec<_>>());
        }
    }

    #[test]
    fn few_jobs_go_round() {
        let (made, mut left) = (AtomicUsize::new(0), 100);
        run(
            2,
            |job: &mut Option<usize>| {
                job.get_or_insert_with(|| made.fetch_add(1, Ordering::Relaxed));
                left -= 1;
                left > 0
            },
            || |_: &mut Option<usize>| {},
            |job| assert!(job.is_some_and(|number| number < 8)),
        );
        assert!(made.into_inner() <= 8);
    }
}
