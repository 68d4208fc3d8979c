/** What a paste or a drop brought, taken at the event: the browser forgets it after that. */
export interface Transfer {
  text: string;
  markdown: string;
  html: string;
  images: File[];
  /** What a code editor says about the lines that it gives; else empty. */
  codeEditor: string;
  /** Whether only the plain text is wanted. */
  plain: boolean;
}

export function takeTransfer(data: DataTransfer, plain: boolean): Transfer {
  return {
    text: data.getData('text/plain'),
    markdown: data.getData('text/markdown'),
    html: data.getData('text/html'),
    codeEditor: data.getData('vscode-editor-data'),
    images: [...data.files].filter((file) => file.type.startsWith('image/')),
    plain,
  };
}
