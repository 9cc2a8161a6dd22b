declare module 'wawoff2' {
  /** Unpacks a WOFF2 font to TrueType. */
  export function decompress(woff2: Uint8Array): Promise<Uint8Array>;

  /** Packs a TrueType font as WOFF2. */
  export function compress(ttf: Uint8Array): Promise<Uint8Array>;
}
