/**
 * The key of a wish. It stays the same while the same thing is sent again (a lost answer, a second click) and changes with what is
 * sent, since the services refuse another body under a known key.
 */
export class WishKey {
  private content: string | undefined;
  private key = '';

  constructor(private readonly make: () => string = () => crypto.randomUUID()) {}

  of(wish: unknown): string {
    const content = JSON.stringify(wish) ?? '';
    if (content !== this.content) {
      this.content = content;
      this.key = this.make();
    }
    return this.key;
  }

  /** The wish is fulfilled; the same words said again are another wish. */
  done(): void {
    this.content = undefined;
  }
}
