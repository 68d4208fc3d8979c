/** A front matter that must not be changed by guess. The message is a sentence for the person. */
export class FrontMatterError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'FrontMatterError';
  }
}
