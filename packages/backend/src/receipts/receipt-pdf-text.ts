/** How text is set in the PDF of a receipt: fonts, sizes, and one element of the structure for each text. (PDF/UA-1) */
import { createRequire } from 'node:module';
import type PDFDocument from 'pdfkit';

const require = createRequire(import.meta.url);
const family = '@expo-google-fonts/atkinson-hyperlegible';
export const fonts = {
  regular: require.resolve(`${family}/400Regular/AtkinsonHyperlegible_400Regular.ttf`),
  bold: require.resolve(`${family}/700Bold/AtkinsonHyperlegible_700Bold.ttf`),
};

export const left = 56;
export const top = 56;
export const bottom = 72;
export const termWidth = 150;
const ink = '#1f1d1a';
export const muted = '#5a564e';
const line = '#b7b3aa';

export type Pdf = InstanceType<typeof PDFDocument>;
export type Element = ReturnType<Pdf['struct']>;
type Style = 'title' | 'heading' | 'subheading' | 'strong' | 'text' | 'note' | 'number';

const sizes: { readonly [Name in Style]: readonly [font: keyof typeof fonts, size: number, color: string] } =
  {
    title: ['bold', 22, ink],
    number: ['bold', 15, ink],
    heading: ['bold', 14, ink],
    subheading: ['bold', 11.5, ink],
    strong: ['bold', 10.5, ink],
    text: ['regular', 10.5, ink],
    note: ['regular', 9.5, muted],
  };

interface Place {
  readonly x?: number;
  readonly width?: number;
}

/** Writes text as one element of the structure. */
export function write(
  pdf: Pdf,
  parent: Element,
  tag: string,
  style: Style,
  text: string,
  place: Place = {},
): void {
  const { x = left, width = pdf.page.width - left - x } = place;
  const [font, size, color] = sizes[style];
  parent.add(
    pdf.struct(tag, {}, () => {
      pdf.font(fonts[font]).fontSize(size).fillColor(color);
      pdf.text(drawable(pdf, text), x, pdf.y, { width, lineGap: 2 });
    }),
  );
}

/** What the font can draw: another character becomes a question mark; the attached data has it. */
export function drawable(pdf: Pdf, text: string): string {
  // The font in use, as fontkit reads it: the published types of PDFKit leave it out.
  const { font } = (pdf as unknown as { _font: { font: { hasGlyphForCodePoint(code: number): boolean } } })
    ._font;
  const plain = text.replaceAll('\u202f', '\u00a0').replaceAll('\t', ' ');
  return [...plain]
    .map((sign) => (sign === '\n' || font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0) ? sign : '?'))
    .join('');
}

export function heightOf(pdf: Pdf, value: string, notes: readonly string[]): number {
  const width = pdf.page.width - 2 * left - termWidth - 14;
  const one = (style: Style, text: string): number => {
    const [font, size] = sizes[style];
    return pdf.font(fonts[font]).fontSize(size).heightOfString(drawable(pdf, text), { width, lineGap: 2 });
  };
  const height = notes.reduce((sum, note) => sum + one('note', note), one('strong', value));
  return Math.min(height + 14, 300);
}

/** A new page when less than so much is left, in points. */
export function keepTogether(pdf: Pdf, height: number): void {
  if (pdf.y + height > pdf.page.height - bottom) pdf.addPage();
}

export function pageOf(pdf: Pdf): number {
  const { start, count } = pdf.bufferedPageRange();
  return start + count;
}

/** A line between rows: decoration, that no reader says. */
export function rule(pdf: Pdf): void {
  pdf.markContent('Artifact', { type: 'Layout' });
  pdf
    .moveTo(left, pdf.y)
    .lineTo(pdf.page.width - left, pdf.y)
    .lineWidth(0.5)
    .strokeColor(line)
    .stroke();
  pdf.endMarkedContent();
  pdf.y += 5;
}
