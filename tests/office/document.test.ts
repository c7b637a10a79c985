import { type RunningExcel, startExcel } from "./excel";

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
});

test("custom properties are added, changed whatever their capitals, and deleted", async () => {
  await Excel.run(async (context) => {
    const { custom } = context.workbook.properties;
    custom.add("kind", "team");
    custom.add("Kind", "round");
    custom.add("schema", 1);
    custom.load("items/key,items/value,items/type");
    context.workbook.properties.title = "Tiimi";
    await context.sync();
    expect(custom.items.map(({ key, value, type }) => [key, value, type])).toEqual([
      ["kind", "round", "String"],
      ["schema", 1, "Number"],
    ]);
    custom.getItem("schema").delete();
    const none = custom.getItemOrNullObject("schema");
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
  expect(excel.model.properties["title"]).toBe("Tiimi");
});

test("XML parts are found by their namespace", async () => {
  await Excel.run(async (context) => {
    const { customXmlParts } = context.workbook;
    customXmlParts.add('<?xml version="1.0"?><a:book xmlns:a="urn:a" xmlns="urn:b"><x/></a:book>');
    const part = customXmlParts.add('<book xmlns="urn:b"/>');
    const found = customXmlParts.getByNamespace("urn:b");
    const only = found.getOnlyItem();
    found.load("items/id");
    part.load("id");
    only.load("namespaceUri");
    const xml = only.getXml();
    await context.sync();
    expect(found.items.map(({ id }) => id)).toEqual([part.id]);
    expect(only.namespaceUri).toBe("urn:b");
    expect(xml.value).toBe('<book xmlns="urn:b"/>');
    part.delete();
    const none = customXmlParts.getByNamespace("urn:b").getOnlyItemOrNullObject();
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

test("what is not XML is refused as a part", async () => {
  const adding = Excel.run(async (context) => {
    context.workbook.customXmlParts.add("teksti");
    await context.sync();
  });
  await expect(adding).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("settings are kept in the document, by Excel's way and by Office's", async () => {
  await Excel.run(async (context) => {
    context.workbook.settings.add("measure", { id: "t3", weeks: [1, 2] });
    const setting = context.workbook.settings.getItem("measure");
    setting.load("value");
    await context.sync();
    expect(setting.value).toEqual({ id: "t3", weeks: [1, 2] });
  });
  Office.context.document.settings.set("language", "fi");
  await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
  expect(excel.model.settings.get("language")).toBe("fi");
});

test("the pane is shown and hidden", async () => {
  await Office.addin.hide();
  expect(excel.host.runtime.state).toBe("Background");
  await Office.addin.showAsTaskpane();
  expect(excel.host.runtime.state).toBe("Visible");
  await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
  expect(await Office.addin.getStartupBehavior()).toBe("Load");
});
