/** So many numbers share a scale; they stand two to a byte, the first half of them in the lower four bits. */
const shared: usize = 32;

/** The rows of `ids` (32-bit numbers): their vectors out of 4-bit `values` and 16-bit `scales`, each plus the vector of its place. */
export function embed(ids: usize, rows: i32, width: i32, values: usize, scales: usize, places: usize, to: usize): void {
  const groups = <usize>width / shared;
  for (let row = 0; row < rows; row += 1) {
    const id = <usize>load<u32>(ids + ((<usize>row) << 2));
    for (let group: usize = 0; group < groups; group += 1) {
      const scale = ofHalf(<u32>load<u16>(scales + ((id * groups + group) << 1)));
      widen(values + ((id * groups + group) * shared) / 2, scale, places, to);
      places += shared << 2;
      to += shared << 2;
    }
  }
}

function widen(values: usize, scale: f32, places: usize, to: usize): void {
  for (let at: usize = 0; at < shared / 2; at += 1) {
    const byte = <i32>load<u8>(values + at);
    put(<f32>((byte & 15) - 8) * scale, places + (at << 2), to + (at << 2));
    put(<f32>((byte >> 4) - 8) * scale, places + ((at + shared / 2) << 2), to + ((at + shared / 2) << 2));
  }
}

function put(one: f32, place: usize, to: usize): void {
  store<f32>(to, one + load<f32>(place));
}

/** A number of 16 bits as one of 32. */
function ofHalf(bits: u32): f32 {
  const sign = (bits & 0x8000) << 16;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 0x3ff;
  if (exponent === 0) {
    const tiny = <f32>fraction / 16777216;
    return sign === 0 ? tiny : -tiny;
  }
  return reinterpret<f32>(sign | ((exponent + 112) << 23) | (fraction << 13));
}
