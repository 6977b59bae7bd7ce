import pixelmatch from "pixelmatch";
import sharp from "sharp";

interface Pixels {
  data: Buffer;
  width: number;
  height: number;
}

async function pixelsOf(path: string): Promise<Pixels> {
  const { data, info } = await sharp(path).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** The picture on a sheet of that size, from its upper left corner; what it does not cover is magenta, which no page of ours is. */
function onSheet({ data, width, height }: Pixels, sheet: { width: number; height: number }): Buffer {
  const whole = Buffer.alloc(sheet.width * sheet.height * 4, Buffer.from([255, 0, 255, 255]));
  for (let row = 0; row < height; row++)
    data.copy(whole, row * sheet.width * 4, row * width * 4, (row + 1) * width * 4);
  return whole;
}

/**
 * How many pixels of two pictures differ, and by any shade: 0 is the same. Where there are some, a picture of them is written to `difference`.
 * Pictures of unlike sizes differ in all that only one of them covers.
 */
export async function differingPixels(before: string, after: string, difference: string): Promise<number> {
  const [one, other] = await Promise.all([pixelsOf(before), pixelsOf(after)]);
  const sheet = { width: Math.max(one.width, other.width), height: Math.max(one.height, other.height) };
  const drawn = Buffer.alloc(sheet.width * sheet.height * 4);
  const count = pixelmatch(onSheet(one, sheet), onSheet(other, sheet), drawn, sheet.width, sheet.height, {
    threshold: 0,
    includeAA: true,
  });
  if (count > 0)
    await sharp(drawn, { raw: { ...sheet, channels: 4 } })
      .png()
      .toFile(difference);
  return count;
}
