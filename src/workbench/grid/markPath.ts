const round = (value: number) => Math.round(value * 100) / 100;

/** The outline of a mark of Excel around a point; `size` is its diameter. */
export function markPath(shape: string, x: number, y: number, size: number): string {
  const half = round(size / 2);
  const [left, right, top, bottom] = [x - half, x + half, y - half, y + half].map(round);
  switch (shape) {
    case "Diamond":
      return `M${left} ${round(y)}L${round(x)} ${top}L${right} ${round(y)}L${round(x)} ${bottom}Z`;
    case "Square":
      return `M${left} ${top}H${right}V${bottom}H${left}Z`;
    case "Triangle":
      return `M${round(x)} ${top}L${right} ${bottom}H${left}Z`;
    default:
      return `M${left} ${round(y)}a${half} ${half} 0 1 0 ${half * 2} 0a${half} ${half} 0 1 0 ${-half * 2} 0Z`;
  }
}
