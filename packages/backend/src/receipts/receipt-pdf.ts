/**
 * The receipt as a tagged PDF (PDF/UA-1), for Node alone: PDFKit draws it, and the fonts are files beside it. Bonne Foi
 * runs without this module in a browser, and then announces no `receiptPdf`.
 */
import type { Receipt } from '@bonne-foi/contract';
import PDFDocument from 'pdfkit';
import { toDocument } from './receipt-document.ts';
import type { Block, Fact, ReceiptDocument } from './receipt-document.ts';
import {
  bottom,
  drawable,
  fonts,
  heightOf,
  keepTogether,
  left,
  muted,
  pageOf,
  rule,
  termWidth,
  top,
  write,
} from './receipt-pdf-text.ts';
import type { Element, Pdf } from './receipt-pdf-text.ts';

/**
 * What says that the file is PDF/UA-1. PDFKit has a `subset` for that, which also writes a `CIDSet` that is not whole and
 * fails the norm (7.21.4.2).
 */
const conformance =
  '<rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about=""><pdfuaid:part>1</pdfuaid:part></rdf:Description>';

/**
 * Draws a receipt: the same bytes for the same receipt and sentences, since the dates in it are those of the receipt.
 * The signed JSON is attached, so that the file alone can be verified.
 */
export async function receiptPdf(
  receipt: Receipt,
  next: readonly string[],
): Promise<Uint8Array<ArrayBuffer>> {
  const content = toDocument(receipt, next);
  const issuedAt = new Date(receipt.issuedAt);
  const pdf = new PDFDocument({
    size: 'A4',
    margins: { top, bottom, left, right: left },
    pdfVersion: '1.7',
    tagged: true,
    lang: 'fr-FR',
    displayTitle: true,
    bufferPages: true,
    font: fonts.regular,
    info: {
      Title: `${content.title} ${content.number} – ${content.issuer}`,
      Author: content.issuer,
      Subject: `Reçu le ${content.received}`,
      Creator: 'Bonne Foi',
      CreationDate: issuedAt,
      ModDate: issuedAt,
    },
  });
  // A method of the document that its published types leave out.
  (pdf as Pdf & { appendXML(xml: string): void }).appendXML(conformance);
  const chunks: Uint8Array[] = [];
  const whole = new Promise<void>((resolve, reject) => {
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on('end', resolve);
    pdf.on('error', reject);
  });
  pdf.file(Buffer.from(JSON.stringify(receipt)), {
    name: `accuse-${receipt.number}.json`,
    type: 'application/json',
    description: 'Données signées de l’accusé',
    creationDate: issuedAt,
    modifiedDate: issuedAt,
  });
  draw(pdf, content);
  numberPages(pdf, content);
  pdf.end();
  await whole;
  return new Uint8Array(Buffer.concat(chunks));
}

function draw(pdf: Pdf, { title, issuer, number, received, sections }: ReceiptDocument): void {
  const root = pdf.struct('Document', { title });
  pdf.addStructure(root);
  write(pdf, root, 'P', 'note', issuer);
  write(pdf, root, 'H1', 'title', title);
  pdf.outline.addItem(title);
  pdf.moveDown(0.4);
  write(pdf, root, 'P', 'number', `Numéro ${number}`);
  write(pdf, root, 'P', 'text', `Reçu le ${received}`);
  for (const section of sections) {
    keepTogether(pdf, 90);
    pdf.moveDown(1.1);
    const part = pdf.struct('Sect');
    root.add(part);
    write(pdf, part, 'H2', 'heading', section.title);
    pdf.outline.addItem(section.title);
    pdf.moveDown(0.3);
    for (const block of section.blocks) drawBlock(pdf, part, block);
    part.end();
  }
  root.end();
}

function drawBlock(pdf: Pdf, parent: Element, block: Block): void {
  switch (block.kind) {
    case 'text':
      write(pdf, parent, 'P', 'text', block.text);
      pdf.moveDown(0.4);
      return;
    case 'heading':
      keepTogether(pdf, 60);
      pdf.moveDown(0.3);
      write(pdf, parent, 'H3', 'subheading', block.text);
      pdf.moveDown(0.2);
      return;
    case 'list':
      drawList(pdf, parent, block.items);
      return;
    case 'facts':
      drawFacts(pdf, parent, block.facts);
  }
}

/** Items with their bullets. */
function drawList(pdf: Pdf, parent: Element, items: readonly string[]): void {
  const list = pdf.struct('L');
  parent.add(list);
  for (const item of items) {
    keepTogether(pdf, 30);
    const entry = pdf.struct('LI');
    list.add(entry);
    const { y } = pdf;
    write(pdf, entry, 'Lbl', 'text', '•', { x: left + 4, width: 12 });
    pdf.y = y;
    write(pdf, entry, 'LBody', 'text', item, { x: left + 18 });
    pdf.moveDown(0.25);
    entry.end();
  }
  list.end();
  pdf.x = left;
}

/** Terms and what they are, in two columns: a list whose labels are the terms, as PDF 1.7 has no other name for it. */
function drawFacts(pdf: Pdf, parent: Element, all: readonly Fact[]): void {
  const list = pdf.struct('L');
  parent.add(list);
  for (const { term, value, notes } of all) {
    keepTogether(pdf, heightOf(pdf, value, notes));
    rule(pdf);
    const row = pdf.struct('LI');
    list.add(row);
    const { y } = pdf;
    const page = pageOf(pdf);
    write(pdf, row, 'Lbl', 'text', term, { width: termWidth });
    const termEnd = pdf.y;
    if (pageOf(pdf) === page) pdf.y = y;
    const cell = pdf.struct('LBody');
    row.add(cell);
    const x = left + termWidth + 14;
    write(pdf, cell, 'P', 'strong', value, { x });
    for (const note of notes) write(pdf, cell, 'P', 'note', note, { x });
    cell.end();
    row.end();
    if (pageOf(pdf) === page) pdf.y = Math.max(pdf.y, termEnd);
    pdf.y += 6;
  }
  list.end();
  pdf.x = left;
  pdf.moveDown(0.5);
}

/** The foot of each page: an artifact, since it is no part of the text. */
function numberPages(pdf: Pdf, { number, issuer }: ReceiptDocument): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let index = start; index < start + count; index += 1) {
    pdf.switchToPage(index);
    const { margins } = pdf.page;
    pdf.page.margins = { ...margins, bottom: 0 };
    pdf.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] });
    pdf.font(fonts.regular).fontSize(8.5).fillColor(muted);
    const words = `${issuer} – ${number} – page ${String(index + 1)} sur ${String(count)}`;
    pdf.text(drawable(pdf, words), left, pdf.page.height - 44, {
      width: pdf.page.width - 2 * left,
      lineBreak: false,
    });
    pdf.endMarkedContent();
    pdf.page.margins = margins;
  }
}
