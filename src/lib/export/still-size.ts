/**
 * Of the picture that waits in the place of an embed, px. It is narrow enough for every phone, and as high as an embed
 * is, give or take some lines: so the place is kept free by the picture's own size, in whatever width.
 */
export const stillSize = { width: 320, height: 600 };
