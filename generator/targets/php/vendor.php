<?php

/*
 * Makes `vendor/autoload.php` in a folder, as Composer would: of the generated package and the packaged Guzzle.
 */

declare(strict_types=1);

[, $package, $build] = $argv;
if (!is_dir("$build/vendor")) {
    mkdir("$build/vendor", 0777, true);
}
file_put_contents("$build/vendor/autoload.php", "<?php\n\nrequire_once '$package/autoload.php';\n");
