import { z } from "zod";

/** The frontmatter of content/pages/<name>.mdx. */
export const pageFrontmatterSchema = z.strictObject({
  title: z.string().trim().min(1),
  /** What search engines show; without it, the site's tagline. */
  description: z.string().trim().min(1).optional(),
});
export type PageFrontmatter = z.infer<typeof pageFrontmatterSchema>;
