import { openLensRecords } from "../browser/lensRecords.ts";
import { catalogueOf } from "../lenses/catalog.ts";

/** The lenses of the app and of this device. */
export const catalogue = catalogueOf(openLensRecords());
