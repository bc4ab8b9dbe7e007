/**
 * The version of everything that decides which bytes a sealed round has (phiên bản khuôn dạng tệp niêm phong): its fields, its canonical form
 * and the chain of its digests.
 *
 * It stands in the file as `format` and is sealed with it. A round in one format has the same bytes for ever; other bytes are another format.
 *
 * @category seal
 * @since 0.1.0
 */
export const sealedFormat = 1;
