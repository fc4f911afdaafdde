// The file a web page loads: registers <bonne-foi>. Later screens and English arrive from chunks/ when they are needed.
import './define.ts';
