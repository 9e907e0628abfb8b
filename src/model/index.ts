/** The runtime of one kind of learned model: a linear sequence model over hashed features. Training lives in training/. */
export { blockIndex, blockOf, keyOf } from "./block.ts";
export { type Clusters, packClusters, readClusters } from "./clusters.ts";
export { type Extractor, Features } from "./features.ts";
export { type Packed, pack, unpack } from "./format.ts";
export { hashText, mix } from "./hash.ts";
export { type Hints, LinearModel } from "./linear.ts";
export { at, LONGEST, MARGIN, type Ref, type Template } from "./templates.ts";
