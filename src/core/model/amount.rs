//! Decimal amounts: what a person writes is what is kept, never a nearby float.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use serde::de::{self, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use thiserror::Error;

use super::Public;

/// A decimal number: `units / 10^scale`, at most 15 significant digits.
///
/// Fifteen digits are what a JSON number survives in every reader, JavaScript and Excel included.
#[derive(Clone, Copy, Debug, Default)]
pub struct Amount {
    units: i64,
    scale: u8,
}

/// Why a text is no amount.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum AmountError {
    /// No number at all.
    #[error("not a number")]
    NotANumber,
    /// More than 15 digits, or more than 6 behind the point.
    #[error("more than 15 digits, or more than 6 behind the point")]
    TooLong,
}

const MAX_UNITS: i64 = 999_999_999_999_999;
const MAX_SCALE: u8 = 6;

impl Amount {
    /// A whole number, held to the bounds of an amount.
    #[must_use]
    pub const fn whole(units: i64) -> Self {
        let units = if units > MAX_UNITS {
            MAX_UNITS
        } else if units < -MAX_UNITS {
            -MAX_UNITS
        } else {
            units
        };
        Self { units, scale: 0 }
    }

    fn scaled(self, scale: u8) -> i128 {
        i128::from(self.units) * 10_i128.pow(u32::from(scale - self.scale))
    }

    /// The number with thousands parted by commas: `554,250`.
    #[must_use]
    pub fn grouped(self) -> String {
        let text = self.to_string();
        let (sign, rest) = text.strip_prefix('-').map_or(("", &*text), |r| ("-", r));
        let (whole, fraction) = rest.split_once('.').map_or((rest, ""), |(w, f)| (w, f));
        let mut out = String::from(sign);
        for (i, c) in whole.chars().enumerate() {
            if i > 0 && (whole.len() - i) % 3 == 0 {
                out.push(',');
            }
            out.push(c);
        }
        if !fraction.is_empty() {
            out.push('.');
            out.push_str(fraction);
        }
        out
    }
}

impl PartialEq for Amount {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}
impl Eq for Amount {}
impl PartialOrd for Amount {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Amount {
    fn cmp(&self, other: &Self) -> Ordering {
        let scale = self.scale.max(other.scale);
        self.scaled(scale).cmp(&other.scaled(scale))
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.scale == 0 {
            return write!(f, "{}", self.units);
        }
        let unit = 10_i64.pow(u32::from(self.scale));
        let sign = if self.units < 0 { "-" } else { "" };
        let (whole, rest) = (self.units.abs() / unit, self.units.abs() % unit);
        write!(
            f,
            "{sign}{whole}.{rest:0width$}",
            width = usize::from(self.scale)
        )
    }
}

/// Reads what people type and paste: full-width digits, thousands commas, `▲` and `△` as minus.
impl FromStr for Amount {
    type Err = AmountError;

    fn from_str(text: &str) -> Result<Self, AmountError> {
        let (mut units, mut scale, mut digits) = (0_i64, 0_u8, 0_u8);
        let (mut negative, mut point) = (false, false);
        for (i, c) in text.trim().chars().enumerate() {
            let c = match c {
                '０'..='９' | '．' | '－' | '，' | '＋' => {
                    char::from_u32(c as u32 - 0xFEE0).unwrap_or(c)
                }
                '−' | '▲' | '△' => '-',
                c => c,
            };
            match c {
                '0'..='9' => {
                    digits = digits.saturating_add(1);
                    if point {
                        scale += 1;
                    }
                    units = units * 10 + i64::from(c as u32 - '0' as u32);
                    if units > MAX_UNITS || scale > MAX_SCALE {
                        return Err(AmountError::TooLong);
                    }
                }
                '-' if i == 0 => negative = true,
                '+' if i == 0 => {}
                ',' if digits > 0 && !point => {}
                '.' if !point => point = true,
                _ => return Err(AmountError::NotANumber),
            }
        }
        if digits == 0 {
            return Err(AmountError::NotANumber);
        }
        while scale > 0 && units % 10 == 0 {
            units /= 10;
            scale -= 1;
        }
        Ok(Self {
            units: if negative { -units } else { units },
            scale,
        })
    }
}

impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.scale == 0 {
            return serializer.serialize_i64(self.units);
        }
        // At most 15 digits, so the shortest print of the nearest float is this very decimal.
        match self.to_string().parse() {
            Ok(number) => serializer.serialize_f64(number),
            Err(_) => serializer.serialize_i64(self.units),
        }
    }
}

struct Read;

impl Visitor<'_> for Read {
    type Value = Amount;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number of at most 15 digits")
    }
    fn visit_i64<E: de::Error>(self, n: i64) -> Result<Amount, E> {
        n.to_string().parse().map_err(E::custom)
    }
    fn visit_u64<E: de::Error>(self, n: u64) -> Result<Amount, E> {
        n.to_string().parse().map_err(E::custom)
    }
    fn visit_f64<E: de::Error>(self, n: f64) -> Result<Amount, E> {
        n.to_string().parse().map_err(E::custom)
    }
}

impl<'de> Deserialize<'de> for Amount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Read)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Amount {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Amount".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "number" })
    }
}

impl Public for Amount {}
