<?php

declare(strict_types=1);

namespace FeishuVc\Tests;

use FeishuVc\Exception\ApiException;
use FeishuVc\Internal\ErrorCodes;
use FeishuVc\Internal\Policy;
use FeishuVc\Model;
use ReflectionClass;
use ReflectionMethod;

/**
 * What users can rely on: a name that is not here can change at any time.
 */
final class PublicNamesTest extends TestCase
{
    private const SOURCE = __DIR__ . '/../../generated/php/src';

    public function testTheNames(): void
    {
        self::assertSame([
            'Absent', 'ApcuTokenStore', 'Clock', 'FeishuVcClient', 'FileTokenStore', 'MemoryTokenStore', 'Model',
            'Request', 'RequestOptions', 'Response', 'Sleeper', 'StoredToken', 'Tasks', 'Token', 'TokenProvider',
            'TokenStore', 'Transport', 'UserToken',
        ], self::names(''));
        $codes = array_map(static fn(string $class) => substr((string) strrchr($class, '\\'), 1), ErrorCodes::CLASSES);
        self::assertSame([
            'ApiConnectionException', 'ApiException', 'ApiTimeoutException', 'AuthException', 'ConfigException',
            'DecodeException', 'FeishuVcException', 'FieldViolation', 'HttpStatusException', 'PermissionViolation',
            'RateLimitException',
        ], array_values(array_diff(self::names('Exception'), $codes)));
        self::assertSame(['Meetings', 'Recordings', 'Reserves'], self::names('Resources'));
    }

    public function testEverythingIsLoadedByItsNameAndDocumented(): void
    {
        foreach (['', 'Exception', 'Resources', 'Models', 'Internal'] as $folder) {
            foreach (self::names($folder) as $name) {
                $class = new ReflectionClass('FeishuVc\\' . ($folder === '' ? '' : "$folder\\") . $name);
                $doc = (string) $class->getDocComment();
                self::assertNotSame('', $doc, $class->getName());
                self::assertSame($folder === 'Internal', str_contains($doc, '@internal'), $class->getName());
                self::assertFalse($class->hasMethod('__set'), $class->getName());
            }
        }
        foreach (self::names('Resources') as $name) {
            $class = new ReflectionClass("FeishuVc\\Resources\\$name");
            foreach ($class->getMethods(ReflectionMethod::IS_PUBLIC) as $method) {
                if (!str_starts_with($method->getName(), '__')) {
                    self::assertStringContainsString('@throws', (string) $method->getDocComment());
                }
            }
        }
    }

    public function testTheVersionIsThatOfThePackage(): void
    {
        $text = (string) file_get_contents(self::SOURCE . '/../composer.json');
        $package = json_decode($text, true, flags: JSON_THROW_ON_ERROR);
        self::assertSame(Policy::VERSION, $package['version']);
        self::assertSame('^7.4.5', $package['require']['guzzlehttp/guzzle']);
        self::assertSame(['FeishuVc\\' => 'src/'], $package['autoload']['psr-4']);
    }

    public function testModelsAreFinalAndReadonly(): void
    {
        foreach (self::names('Models') as $name) {
            $class = new ReflectionClass("FeishuVc\\Models\\$name");
            self::assertTrue($class->isFinal());
            self::assertTrue($class->isEnum() || $class->isReadOnly() && $class->isSubclassOf(Model::class));
        }
        self::assertTrue(is_subclass_of(ErrorCodes::CLASSES[121004], ApiException::class));
    }

    /**
     * @return list<string>
     */
    private static function names(string $folder): array
    {
        $files = glob(self::SOURCE . "/$folder/*.php") ?: [];
        return array_map(static fn(string $file) => basename($file, '.php'), $files);
    }
}
