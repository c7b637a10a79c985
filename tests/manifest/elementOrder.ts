/**
 * Which elements an element may hold, in this order. "?" may be left out, "+" may be repeated; a name with a path is
 * for the element under that parent only. From Microsoft's schemas OfficeAppManifestV1_1 and
 * TaskPaneAppVersionOverridesV1_0, as far as our manifest goes.
 *
 * @see https://learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering
 */
export const elementOrder: Readonly<Record<string, string>> = {
  OfficeApp:
    "Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl? " +
    "SupportUrl? AppDomains? Hosts Requirements DefaultSettings Permissions VersionOverrides ExtendedOverrides?",
  DisplayName: "Override+",
  "OfficeApp/Description": "Override+",
  AppDomains: "AppDomain+",
  "OfficeApp/Hosts": "Host+",
  Requirements: "Sets",
  Sets: "Set+",
  DefaultSettings: "SourceLocation",
  VersionOverrides: "Hosts Resources",
  "VersionOverrides/Hosts": "Host+",
  "VersionOverrides/Hosts/Host": "Runtimes AllFormFactors DesktopFormFactor",
  Runtimes: "Runtime",
  AllFormFactors: "ExtensionPoint",
  "AllFormFactors/ExtensionPoint": "Script Page Metadata Namespace",
  Script: "SourceLocation",
  Page: "SourceLocation",
  Metadata: "SourceLocation",
  DesktopFormFactor: "GetStarted? FunctionFile ExtensionPoint+",
  GetStarted: "Title Description LearnMoreUrl",
  "DesktopFormFactor/ExtensionPoint": "CustomTab? OfficeMenu?",
  CustomTab: "Group+ Label",
  Group: "Label Icon Control+",
  OfficeMenu: "Control+",
  Control: "Label Supertip Icon Action Enabled?",
  Supertip: "Title Description",
  Icon: "Image+",
  Action: "TaskpaneId? SourceLocation? FunctionName?",
  Resources: "Images Urls ShortStrings LongStrings",
  Images: "Image+",
  Urls: "Url+",
  Url: "Override+?",
  ShortStrings: "String+",
  LongStrings: "String+",
  String: "Override+?",
};
