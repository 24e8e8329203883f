use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, SecondsFormat, Utc};

/// Reads an RFC 3339 date-time: of a day that exists from the year 1 on, with an offset, without a leap second. Of its fraction, nine digits count.
pub(crate) fn read(text: &str) -> Option<DateTime<Utc>> {
    let mut reader = Reader(text.as_bytes());
    let year = reader.number(4).filter(|year| *year > 0)?;
    reader.one_of(b"-")?;
    let month = reader.number(2)?;
    reader.one_of(b"-")?;
    let day = reader.number(2)?;
    reader.one_of(b"Tt")?;
    let hour = reader.number(2)?;
    reader.one_of(b":")?;
    let minute = reader.number(2)?;
    reader.one_of(b":")?;
    let second = reader.number(2)?;
    let nanosecond = reader.fraction()?;
    let offset = reader.offset()?;
    if !reader.0.is_empty() {
        return None;
    }
    NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)?
        .and_hms_nano_opt(hour, minute, second, nanosecond)?
        .checked_sub_offset(offset)
        .map(|instant| instant.and_utc())
}

/// A date-time as CodeQR writes it: 2024-08-26T16:41:52.346Z. Its years have four digits: where the year in UTC is another one, the greatest offset leaves it one of them, as the offset did that it was read with.
pub(crate) fn text(instant: &DateTime<Utc>) -> String {
    const GREATEST_OFFSET: i32 = 60 * (23 * 60 + 59);
    let offset = match instant.year() {
        10_000.. => FixedOffset::west_opt(GREATEST_OFFSET),
        1..=9_999 => None,
        _ => FixedOffset::east_opt(GREATEST_OFFSET),
    };
    match offset {
        None => instant.to_rfc3339_opts(SecondsFormat::Millis, true),
        Some(offset) => instant
            .with_timezone(&offset)
            .to_rfc3339_opts(SecondsFormat::Millis, true),
    }
}

/// What is still to be read.
struct Reader<'a>(&'a [u8]);

impl Reader<'_> {
    fn one_of(&mut self, bytes: &[u8]) -> Option<u8> {
        let (&first, rest) = self.0.split_first()?;
        bytes.contains(&first).then(|| {
            self.0 = rest;
            first
        })
    }

    fn digit(&mut self) -> Option<u32> {
        self.one_of(b"0123456789")
            .map(|byte| u32::from(byte - b'0'))
    }

    fn number(&mut self, digits: usize) -> Option<u32> {
        (0..digits).try_fold(0, |number, _| Some(10 * number + self.digit()?))
    }

    /// The nanoseconds of a fraction; 0 where there is none.
    fn fraction(&mut self) -> Option<u32> {
        if self.one_of(b".").is_none() {
            return Some(0);
        }
        let mut unit = 100_000_000;
        let mut nanoseconds = unit * self.digit()?;
        while let Some(digit) = self.digit() {
            unit /= 10;
            nanoseconds += unit * digit;
        }
        Some(nanoseconds)
    }

    fn offset(&mut self) -> Option<FixedOffset> {
        let sign = match self.one_of(b"Zz+-")? {
            b'+' => 1,
            b'-' => -1,
            _ => return FixedOffset::east_opt(0),
        };
        let hours = self.number(2)?;
        self.one_of(b":")?;
        let minutes = self.number(2)?;
        if hours > 23 || minutes > 59 {
            return None;
        }
        let seconds = i32::try_from(60 * (60 * hours + minutes)).ok()?;
        FixedOffset::east_opt(sign * seconds)
    }
}
