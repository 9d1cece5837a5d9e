import type { ForbiddenWord } from "./forbidden-word.ts";

/** Spanish: the words of Google's spreadsheets and of social media marketing. */
export const es: readonly ForbiddenWord[] = [
  { found: /\blibros?\b/i, instead: "hoja de cálculo" },
  { found: /tasas? de engagement|porcentaje de (interacción|engagement)/i, instead: "tasa de interacción" },
  { found: /\breferencias?\b/i, instead: "benchmark" },
  { found: /\bsol[oa]s?\b(?=[.:,;]|$)|por sí sol|por su cuenta/i, instead: "automáticamente" },
  { found: /\ba mano\b/i, instead: "manualmente" },
  {
    found: /"/,
    instead: "« »",
    // Formulas quote cells as they quote texts themselves.
    except: ["expected", "twoReadings", "partAboveWhole", "ownAboveAll", "mentionsAboveAll", "answeredBefore"]
      .concat("bandWithoutStart", "dateBefore")
      .map((key) => `src/text/cells/es.ts ${key}`),
  },
  { found: /\d%/, instead: "3,5 %, con espacio" },
  { found: / …/, instead: "… sin espacio delante" },
  { found: /\b(mirando|preguntando)\b/i, instead: "Cargando…, Conectando…" },
  { found: /qué (se le da|devuelve)/i, instead: "Argumentos, Resultado" },
  { found: /(lo que|qué) dicen los demás/i, instead: "Menciones, escucha social" },
  { found: /\bquien(es)? (lo|la) (instaló|administra|cuida)|quien instaló|quien cuida/i, instead: "tu administrador" },
  { found: /con un toque(?! crujiente)/i, instead: "me gusta" },
  {
    found: /\bno conoce\b|\bno (lo )?dice\b(?!\.$)|\bno da\b|\bno ha dado\b|\bha dado\b/i,
    instead: "archivos y plataformas no hablan: no incluye, no ofrece",
  },
  { found: /se duplica|sin repetir/i, instead: "sin duplicados" },
  { found: /vale hasta/i, instead: "Caduca el" },
  { found: /en (tu|su) nombre|en nombre de/i, instead: "propietario" },
  { found: /funci(ón|ones) propias?|forma propia|de Sheets\b/i, instead: "funciones integradas, Hojas de cálculo" },
  { found: /Google Sheets/, instead: "Hojas de cálculo de Google", except: ["src/text/settings/es.ts about.licence"] },
  { found: /\bceldas? dicen?\b/i, instead: "la celda contiene" },
  { found: /\bbandas?\b/i, instead: "nivel" },
  { found: /\bsirve\b(?! de)|no casan|\bencaja\b/i, instead: "funciona, coincide, se puede usar" },
  { found: /alguien (que|con)|con alguien/i, instead: "con acceso a una cuenta" },
  { found: /olvida(do|da)?\b/i, instead: "eliminar" },
  { found: /responsable:/i, instead: "propietario" },
  { found: /sigue (donde|sola|más tarde)/i, instead: "continúa" },
  { found: /nada alrededor|se ha mirado|se han mirado|\bmirar\b/i, instead: "solo la clave; comprobar" },
  { found: /no puede ser correct|no pueden ser correct/i, instead: "no es válido" },
  { found: /dicen poco|callar no ayuda|casualidad/i, instead: "muestra pequeña" },
  { found: /al día, más o menos/i, instead: "(estimación)" },
  { found: /\bperíodo/i, instead: "periodo" },
  { found: /salud de la marca/i, instead: "salud de marca" },
  { found: /oyentes atentos/i, instead: "oyentes comprometidos" },
  // Where a brand or mentions are searched for; labels of posts are etiquetas.
  {
    found:
      /(?<!desde y )\betiquetas?\b(?! incluidas)(?=.*\b(marca|menci|nombres))|\b(marca|menci|nombres).*\betiquetas?\b/i,
    instead: "hashtags",
  },
  { found: /guíate|tómal[oa]/i, instead: "fíjate en" },
  { found: /porcentaje de interacciones/i, instead: "tasa de interacción" },
  { found: /\bopini(ón|ones)\b/i, instead: "reseña, como el tipo de la mención" },
  {
    found: /\baplicaci(ón|ones)\b(?! privada| e integraciones)(?<!contraseñas? de aplicación)/i,
    instead: "app; el complemento es «el complemento»",
  },
  {
    found: /\bordenador|\bcomputadora|en (tu|este) equipo\b|\b\p{L}+(áis|éis)\b|\babrís\b/iu,
    instead: "navegador, la web; tú y ustedes",
  },
  { found: /\bintrodu(ce|zca)\b|introdúce/i, instead: "escribe" },
  { found: /\b(rechazó|eliminó)\b|\bno se pud(o|ieron)\b/i, instead: "ha rechazado, se ha eliminado, no se ha podido" },
  { found: /(\blas|\by sus) cifras\b(?! son)/i, instead: "métricas" },
  { found: /como mucho/i, instead: "como máximo" },
  { found: /(eliminarán|restaurarán|omitirán|se quedan|quedarán) (\{\}|\$\{)/i, instead: "concordancia con 1 fila" },
];
