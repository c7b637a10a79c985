type Block = { readonly first: number; readonly count: number };

/**
 * Push places apart until neighbours are a pitch from each other, moving them as little as possible (least
 * squares), and keep them inside; where there is too little room they hang over the bottom.
 *
 * @param wanted - wanted places, smallest first
 * @returns the places in the same order
 * @see Pool-adjacent-violators: Barlow RE et al. Statistical inference under order restrictions. Wiley 1972.
 */
export function spread(
  wanted: readonly number[],
  pitch: number,
  top: number,
  bottom: number,
): readonly number[] {
  const blocks: Block[] = [];
  wanted.forEach((place, index) => {
    blocks.push({ first: place - index * pitch, count: 1 });
    while (blocks.length > 1 && at(blocks, -1).first < at(blocks, -2).first) {
      const joined = [at(blocks, -2), at(blocks, -1)];
      const count = joined.reduce((sum, block) => sum + block.count, 0);
      const first = joined.reduce((sum, block) => sum + block.first * block.count, 0) / count;
      blocks.splice(-2, 2, { first, count });
    }
  });
  const last = bottom - (wanted.length - 1) * pitch;
  const firsts = blocks.flatMap(({ first, count }) => Array<number>(count).fill(first));
  return firsts.map((first, index) => Math.max(top, Math.min(last, first)) + index * pitch);
}

const at = (blocks: readonly Block[], index: -1 | -2): Block => blocks.at(index) as Block;
