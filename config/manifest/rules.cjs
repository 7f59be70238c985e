/**
 * What Excel demands of an XML add-in manifest, as data: the order of elements in Microsoft's schemas
 * (OfficeAppManifestV1_1, TaskPaneAppVersionOverridesV1_0), limits of texts and sizes of icons. Microsoft's own
 * validator needs the network and misses dangling resource ids, so this is the gate (`npm run validate`).
 */
const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

/** Order of children by parent element. An element not listed here may not stand under that parent. */
const CHILDREN = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  'OfficeApp/Requirements': ['Sets', 'Methods'],
  'OfficeApp/DefaultSettings': ['SourceLocation', 'RequestedWidth', 'RequestedHeight'],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources', 'WebApplicationInfo', 'EquivalentAddins'],
  'VersionOverrides/Hosts/Host': ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  OfficeTab: ['Group', 'ControlGroup'],
  CustomTab: ['OverriddenByRibbonApi', 'Group', 'OfficeGroup', 'Label', 'InsertAfter', 'InsertBefore'],
  Group: ['OverriddenByRibbonApi', 'Label', 'Icon', 'Control', 'OfficeControl'],
  Control: ['OverriddenByRibbonApi', 'Label', 'ToolTip', 'Supertip', 'Icon', 'Action', 'Enabled', 'Items'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation', 'FunctionName', 'Title', 'SupportsPinning'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};

/** Children that must be there. */
const NEEDED = {
  OfficeApp: [
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'Hosts',
    'DefaultSettings',
    'Permissions',
  ],
  VersionOverrides: ['Hosts', 'Resources'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
};

/** Longest texts, in characters. */
const LIMITS = {
  DisplayName: 125,
  Description: 250,
  ProviderName: 125,
  resid: 32,
  ShortString: 125,
  LongString: 250,
  GroupId: 125,
};

/** Which resource list an element's resid points into. */
const RESOURCE_OF = {
  'bt:Image': 'bt:Images',
  FunctionFile: 'bt:Urls',
  Runtime: 'bt:Urls',
  SourceLocation: 'bt:Urls',
  LearnMoreUrl: 'bt:Urls',
  Label: 'bt:ShortStrings',
  Title: 'bt:ShortStrings',
  Description: 'bt:LongStrings',
};

/** Sizes a ribbon icon must have (16, 32, 80) and those it may. */
const RIBBON_ICONS = { needed: [16, 32, 80], allowed: ICON_SIZES };

module.exports = { ICON_SIZES, CHILDREN, NEEDED, LIMITS, RESOURCE_OF, RIBBON_ICONS };
