export const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
export const meant = (suggestion?: string) => (suggestion ? `是否想写“${suggestion}”？` : "");
export const isHalf = (codePoint: number): boolean => codePoint >= 0xd800 && codePoint <= 0xdfff;
export const unicode = (codePoint: number) => `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`;
