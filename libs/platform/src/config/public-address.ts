/** The address at which the public reaches the product, e.g. `https://certificates.example.cn`: it stands in what is signed and printed. */
export class PublicAddress {
  /** Without a slash at its end. */
  readonly url: string;

  constructor(url: string) {
    this.url = url.replace(/\/+$/, '');
  }
}
