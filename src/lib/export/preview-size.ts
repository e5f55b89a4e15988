/** Of the small drawing that stands beside a story in the list of stories, px. */
export const previewSize = { width: 320, height: 132 };
