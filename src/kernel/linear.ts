/** Columns that are multiplied at once, and rows. */
const columns: usize = 8;
const atOnce: usize = 4;

/**
 * Rows times an 8-bit matrix, plus `bias`. The rows become whole numbers of 0 to 255 around a zero of their own, by one scale for
 * all; `scales` has one for each column of `matrix`. The products are exact, so their order is no matter. `work` has room for the
 * whole numbers of all rows (16 bits, rows rounded up to a multiple of four) and, behind them, for eight columns of the matrix.
 */
export function linear(
  from: usize,
  rows: i32,
  inputs: i32,
  outputs: i32,
  matrix: usize,
  scales: usize,
  bias: usize,
  work: usize,
  to: usize,
): void {
  const count = <usize>rows * <usize>inputs;
  const scale = toWhole(from, count, work);
  const padded = (<usize>rows + atOnce - 1) & ~(atOnce - 1);
  const panel = work + ((padded * <usize>inputs) << 1);
  memory.fill(work + (count << 1), 0, (padded * <usize>inputs - count) << 1);
  for (let column: usize = 0; column < <usize>outputs; column += columns) {
    widen(matrix + column, <usize>inputs, <usize>outputs, panel);
    for (let row: usize = 0; row < <usize>rows; row += atOnce) {
      const place = to + ((row * <usize>outputs + column) << 2);
      const left = min<usize>(atOnce, <usize>rows - row);
      multiply(work + ((row * <usize>inputs) << 1), <usize>inputs, panel);
      finish(
        panel + ((<usize>inputs) << 4),
        left,
        scale,
        scales + (column << 2),
        bias + (column << 2),
        place,
        (<usize>outputs) << 2,
      );
    }
  }
}

/** Writes the numbers as whole ones less their zero, 16 bits each, and returns their scale. */
function toWhole(from: usize, count: usize, to: usize): f32 {
  let lows = f32x4.splat(0);
  let highs = f32x4.splat(0);
  for (let at: usize = 0; at < count << 2; at += 16) {
    const four = v128.load(from + at);
    lows = f32x4.pmin(lows, four);
    highs = f32x4.pmax(highs, four);
  }
  const low = min(
    min(f32x4.extract_lane(lows, 0), f32x4.extract_lane(lows, 1)),
    min(f32x4.extract_lane(lows, 2), f32x4.extract_lane(lows, 3)),
  );
  const high = max(
    max(f32x4.extract_lane(highs, 0), f32x4.extract_lane(highs, 1)),
    max(f32x4.extract_lane(highs, 2), f32x4.extract_lane(highs, 3)),
  );
  const scale: f32 = high === low ? 1 : (high - low) / <f32>255;
  const zero: f32 = nearest<f32>(max<f32>(0, min<f32>(255, <f32>0 - low / scale)));
  const scales = f32x4.splat(scale);
  const least = f32x4.splat(-zero);
  const most = f32x4.splat(<f32>255 - zero);
  for (let at: usize = 0; at < count; at += 8) {
    const first = whole(v128.load(from + (at << 2)), scales, least, most);
    const second = whole(v128.load(from + (at << 2), 16), scales, least, most);
    v128.store(to + (at << 1), i16x8.narrow_i32x4_s(first, second));
  }
  return scale;
}

function whole(four: v128, scales: v128, least: v128, most: v128): v128 {
  const rounded = f32x4.nearest(f32x4.div(four, scales));
  return i32x4.trunc_sat_f32x4_s(f32x4.pmin(most, f32x4.pmax(least, rounded)));
}

/** Eight columns in 16 bits, two rows of the matrix side by side as the products want them. */
function widen(from: usize, inputs: usize, outputs: usize, to: usize): void {
  for (let row: usize = 0; row < inputs; row += 2) {
    const upper = v128.load8x8_s(from);
    const lower = v128.load8x8_s(from + outputs);
    v128.store(to, v128.shuffle<i16>(upper, lower, 0, 8, 1, 9, 2, 10, 3, 11));
    v128.store(to, v128.shuffle<i16>(upper, lower, 4, 12, 5, 13, 6, 14, 7, 15), 16);
    from += outputs << 1;
    to += 32;
  }
}

/** Four rows times eight columns; the sums stand behind the columns. */
function multiply(rows: usize, inputs: usize, panel: usize): void {
  const step = inputs << 1;
  const end = panel + (inputs << 4);
  let first = i32x4.splat(0);
  let firstRight = i32x4.splat(0);
  let second = i32x4.splat(0);
  let secondRight = i32x4.splat(0);
  let third = i32x4.splat(0);
  let thirdRight = i32x4.splat(0);
  let fourth = i32x4.splat(0);
  let fourthRight = i32x4.splat(0);
  for (; panel < end; panel += 32) {
    const left = v128.load(panel);
    const right = v128.load(panel, 16);
    let pair = v128.load32_splat(rows);
    first = i32x4.add(first, i32x4.dot_i16x8_s(left, pair));
    firstRight = i32x4.add(firstRight, i32x4.dot_i16x8_s(right, pair));
    pair = v128.load32_splat(rows + step);
    second = i32x4.add(second, i32x4.dot_i16x8_s(left, pair));
    secondRight = i32x4.add(secondRight, i32x4.dot_i16x8_s(right, pair));
    pair = v128.load32_splat(rows + (step << 1));
    third = i32x4.add(third, i32x4.dot_i16x8_s(left, pair));
    thirdRight = i32x4.add(thirdRight, i32x4.dot_i16x8_s(right, pair));
    pair = v128.load32_splat(rows + step * 3);
    fourth = i32x4.add(fourth, i32x4.dot_i16x8_s(left, pair));
    fourthRight = i32x4.add(fourthRight, i32x4.dot_i16x8_s(right, pair));
    rows += 4;
  }
  v128.store(end, first);
  v128.store(end, firstRight, 16);
  v128.store(end, second, 32);
  v128.store(end, secondRight, 48);
  v128.store(end, third, 64);
  v128.store(end, thirdRight, 80);
  v128.store(end, fourth, 96);
  v128.store(end, fourthRight, 112);
}

/** Whole sums back to numbers, with the bias. */
function finish(sums: usize, rows: usize, scale: f32, scales: usize, bias: usize, to: usize, stride: usize): void {
  const left = f32x4.mul(f32x4.splat(scale), v128.load(scales));
  const right = f32x4.mul(f32x4.splat(scale), v128.load(scales, 16));
  const leftBias = v128.load(bias);
  const rightBias = v128.load(bias, 16);
  for (let row: usize = 0; row < rows; row += 1) {
    v128.store(to, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(v128.load(sums)), left), leftBias));
    v128.store(to, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(v128.load(sums, 16)), right), rightBias), 16);
    sums += 32;
    to += stride;
  }
}
