import { currentPlace, onPlace, openPlace, type Place } from "../../src/taskpane/place";

test("the pane stands at the start until somebody opens a place", () => {
  expect(currentPlace()).toBe("start");
  openPlace("charts");
  expect(currentPlace()).toBe("charts");
});

test("a listener hears of a place also when the pane stands there already", () => {
  const heard: Place[] = [];
  const stop = onPlace((place) => heard.push(place));
  openPlace("column");
  openPlace("column");
  stop();
  openPlace("split");
  expect(heard).toEqual(["column", "column"]);
});

test("a listener that ends its listening while it is called does no harm to the others", () => {
  const heard: string[] = [];
  const stop = onPlace(() => (heard.push("first"), stop()));
  const stopOther = onPlace(() => heard.push("second"));
  openPlace("start");
  openPlace("start");
  stopOther();
  expect(heard).toEqual(["first", "second", "second"]);
});
