/** The pane comes after the functions and commands of this page, and after Excel is ready. */
void Office.onReady(async () => {
  const root = document.getElementById("root");
  if (!root) return;
  const { mount } = await import("./mount");
  mount(root, {
    displayLanguage: Office.context.displayLanguage,
    readBackground: () => Office.context.officeTheme?.bodyBackgroundColor,
  });
});
