/*
 * The build puts these in place of what Lexical's packages ask of its builder of editors from extensions. Byline makes its editors
 * without that builder, so that there is never an extension to be found; the real functions come to the same after 12 KB of code.
 */

export function getPeerDependencyFromEditor(): undefined {
  return undefined;
}

export function $getPeerDependency(): undefined {
  return undefined;
}

export function $getExtensionOutput(): never {
  throw new Error('No editor of ours is made of extensions.');
}
