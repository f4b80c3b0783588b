import { missingGlyphs } from './chinese-font.js';

describe('The font of printed documents', () => {
  it('draws common and rare Chinese names, middle dots and Latin letters', () => {
    expect(missingGlyphs('张三丰 阿卜杜拉·买买提 José 囍赟')).toEqual([]);
  });

  it('names each character that it lacks, once and whole', () => {
    expect(missingGlyphs('𠮷𪚥野𪚥')).toContain('𪚥');
    expect(missingGlyphs('𪚥野𪚥')).toEqual(['𪚥']);
  });
});
