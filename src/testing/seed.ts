/**
 * Property tests draw the same cases on every run, so that a commit that passes does so anywhere. `SEED=random` draws new ones, any
 * number those of that number.
 */
import fc from "fast-check";

const { SEED = "1" } = process.env;

if (SEED !== "random") fc.configureGlobal({ seed: Number(SEED) });
