import { createRequire } from 'node:module';
import type * as Define from 'twenty-sdk/define';

/**
 * The define functions and enumerations of the SDK, loaded once for all declarations. The builder bundles every
 * declaration file by itself: an ordinary import puts the whole SDK, 1.5 MB, into each bundle and makes a build of 250
 * declarations ten times longer. The bundles are CommonJS with a `__filename`; run by Node or a test, this is a module.
 */
export const {
  AggregateOperations,
  FieldType,
  MetadataWritability,
  NavigationMenuItemType,
  NumberDataType,
  OnDeleteAction,
  PageLayoutTabLayoutMode,
  RelationType,
  STANDARD_OBJECT_UNIVERSAL_IDENTIFIERS,
  STANDARD_PAGE_LAYOUT_UNIVERSAL_IDENTIFIERS,
  SystemPermissionFlag,
  ViewFilterOperand,
  ViewSortDirection,
  ViewType,
  defineApplicationRole,
  defineCommandMenuItem,
  defineField,
  defineIndex,
  defineNavigationMenuItem,
  defineObject,
  definePageLayout,
  definePageLayoutTab,
  definePageLayoutWidget,
  defineRole,
  defineView,
} = createRequire(typeof __filename === 'string' ? __filename : import.meta.url)('twenty-sdk/define') as typeof Define;
