//! Compressed input, known by its first bytes and read through.

use std::io::{self, BufRead, BufReader, Read};

use ruzstd::decoding::{
    BlockDecodingStrategy, FrameDecoder,
    errors::{FrameDecoderError, ReadFrameHeaderError},
};

/// Reads what `input` holds, unpacked where gzip, zstd or xz packed it.
/// Archives of several members are read to the end.
pub(crate) fn unpack<'r>(input: impl Read + Send + 'r) -> io::Result<Box<dyn Read + Send + 'r>> {
    let (head, input) = peek(input)?;
    Ok(match head {
        [0x1f, 0x8b, ..] => Box::new(flate2::bufread::MultiGzDecoder::new(input)),
        [0xfd, b'7', b'z', b'X', b'Z', 0] => {
            Box::new(liblzma::bufread::XzDecoder::new_multi_decoder(input))
        }
        [0x28, 0xb5, 0x2f, 0xfd, ..] | [0x50..=0x5f, 0x2a, 0x4d, 0x18, ..] => {
            Box::new(Zstd::new(input))
        }
        _ => Box::new(input),
    })
}

type Joined<R> = BufReader<io::Chain<io::Cursor<Vec<u8>>, R>>;

/// The first six bytes, or as many as there are, and the input with them.
fn peek<R: Read>(mut input: R) -> io::Result<([u8; 6], Joined<R>)> {
    let mut seen = Vec::with_capacity(6);
    input.by_ref().take(6).read_to_end(&mut seen)?;
    let mut head = [0; 6];
    head[..seen.len()].copy_from_slice(&seen);
    Ok((head, BufReader::with_capacity(1 << 16, io::Cursor::new(seen).chain(input))))
}

/// A zstd file: frames one after the other, some to be skipped.
struct Zstd<R> {
    input: R,
    frame: FrameDecoder,
}

/// The largest window that is read: what the reference decoder allows.
const MAX_WINDOW: u64 = 1 << 27;

impl<R: BufRead> Zstd<R> {
    fn new(input: R) -> Self {
        let mut frame = FrameDecoder::new();
        frame.set_max_window_size(MAX_WINDOW);
        Zstd { input, frame }
    }

    /// Opens the next frame; false at the end of the input.
    fn open(&mut self) -> io::Result<bool> {
        while !self.input.fill_buf()?.is_empty() {
            match self.frame.reset(&mut self.input) {
                Ok(()) => return Ok(true),
                Err(FrameDecoderError::ReadFrameHeaderError(ReadFrameHeaderError::SkipFrame {
                    length,
                    ..
                })) => {
                    io::copy(&mut self.input.by_ref().take(length.into()), &mut io::sink())?;
                }
                Err(error) => return Err(io::Error::other(error)),
            }
        }
        Ok(false)
    }
}

impl<R: BufRead> Read for Zstd<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.frame.can_collect() == 0 {
            if self.frame.is_finished() {
                if !self.open()? {
                    return Ok(0);
                }
            } else {
                let some = BlockDecodingStrategy::UptoBlocks(1);
                self.frame.decode_blocks(&mut self.input, some).map_err(io::Error::other)?;
            }
        }
        self.frame.read(buffer)
    }
}
