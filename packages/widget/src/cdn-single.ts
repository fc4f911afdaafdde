// The whole journey and every word in one file, for pages that may load one script only: registers <bonne-foi>.
import './define.ts';
