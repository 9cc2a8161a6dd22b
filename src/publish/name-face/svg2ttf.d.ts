declare module 'svg2ttf' {
  /**
   * Makes a TrueType font of an SVG font.
   *
   * @param options what is written into it of itself; `ts`: when it was made, in seconds since 1970
   */
  export default function svg2ttf(svg: string, options: Options): { buffer: Uint8Array };

  interface Options {
    familyname: string;
    copyright: string;
    description: string;
    url: string;
    ts: number;
  }
}
