/** Each row less its mean, divided by its deviation, times `weight` plus `bias`. Mean and deviation grow by one number after another (Welford). */
export function norm(from: usize, rows: i32, width: i32, weight: usize, bias: usize, epsilon: f32, to: usize): void {
  const bytes = (<usize>width) << 2;
  for (let row = 0; row < rows; row += 1) {
    normRow(from, bytes, weight, bias, epsilon, to);
    from += bytes;
    to += bytes;
  }
}

function normRow(from: usize, bytes: usize, weight: usize, bias: usize, epsilon: f32, to: usize): void {
  let mean: f32 = 0;
  let squares: f32 = 0;
  let count: f32 = 0;
  for (let at: usize = 0; at < bytes; at += 4) {
    const one = load<f32>(from + at);
    const ahead = one - mean;
    count += 1;
    mean += ahead / count;
    squares += ahead * (one - mean);
  }
  const means = f32x4.splat(mean);
  const deviations = f32x4.splat(sqrt<f32>(squares / count + epsilon));
  for (let at: usize = 0; at < bytes; at += 16) {
    const centred = f32x4.div(f32x4.sub(v128.load(from + at), means), deviations);
    v128.store(to + at, f32x4.add(f32x4.mul(centred, v128.load(weight + at)), v128.load(bias + at)));
  }
}

/** Adds `other` to `numbers`, number by number; `count` is a multiple of four. */
export function add(numbers: usize, other: usize, count: i32): void {
  const end = numbers + ((<usize>count) << 2);
  for (; numbers < end; numbers += 16, other += 16) v128.store(numbers, f32x4.add(v128.load(numbers), v128.load(other)));
}

/** The mean of all rows. */
export function meanOfRows(from: usize, rows: i32, width: i32, to: usize): void {
  const bytes = (<usize>width) << 2;
  const count = f32x4.splat(<f32>rows);
  for (let at: usize = 0; at < bytes; at += 16) {
    let sum = v128.load(from + at);
    for (let row: usize = 1; row < <usize>rows; row += 1) sum = f32x4.add(sum, v128.load(from + row * bytes + at));
    v128.store(to + at, f32x4.div(sum, count));
  }
}
