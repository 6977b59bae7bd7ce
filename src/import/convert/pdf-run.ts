/** A run of text on a PDF page; `x` and `y` in points from the lower left corner. */
export interface PdfRun {
  text: string;
  x: number;
  y: number;
  width: number;
  /** Height of the type. */
  size: number;
  /** It was set above or below the line that it belongs to. */
  shifted?: true;
}
