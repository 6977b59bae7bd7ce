/** One character table of OpenCC: "萬 万|與 与|…". The package ships the tables without types. */
declare module "opencc-js/dict/TSCharacters" {
  const dictionary: string;
  export default dictionary;
}
