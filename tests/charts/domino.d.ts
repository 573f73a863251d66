/** The one function of domino we use; its own declarations name another module. */
declare module '@mixmark-io/domino' {
  export function createDocument(html?: string): Document;
}
