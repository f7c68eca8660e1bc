/** The database as it stands on the disk: a connection that is opened before any cover is put over the others. */
import { connector } from "../../browser/connection.ts";

export const connectBelow = connector();
