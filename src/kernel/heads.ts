/** So many products are summed before their sum is added to what came before. */
const block: usize = 256;

/** Rows times a matrix of ordinary numbers; its columns are a multiple of four. */
export function multiplyPlain(from: usize, rows: i32, inputs: i32, columns: i32, matrix: usize, to: usize): void {
  const stride = (<usize>columns) << 2;
  for (let row = 0; row < rows; row += 1) {
    for (let column: usize = 0; column < stride; column += 16) {
      let sum = sumOf(from, 0, min<usize>(block, <usize>inputs), matrix + column, stride);
      for (let at = block; at < <usize>inputs; at += block) {
        sum = f32x4.add(sumOf(from, at, min<usize>(at + block, <usize>inputs), matrix + column, stride), sum);
      }
      v128.store(to + column, sum);
    }
    from += (<usize>inputs) << 2;
    to += stride;
  }
}

function sumOf(from: usize, at: usize, end: usize, column: usize, stride: usize): v128 {
  let sum = f32x4.splat(0);
  for (; at < end; at += 1) {
    sum = f32x4.add(f32x4.mul(v128.load(column + at * stride), v128.load32_splat(from + (at << 2))), sum);
  }
  return sum;
}
