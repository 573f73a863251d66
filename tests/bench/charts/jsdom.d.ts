/** The one thing of jsdom we use. */
declare module 'jsdom' {
  export class JSDOM {
    readonly window: { readonly document: Document };
  }
}
